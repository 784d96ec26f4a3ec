import { LIVE_PATH, parseLeave, parseRoom, parseSince, parseWhereabouts, type LiveRefusal } from '@acuerda/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { DataSource } from 'typeorm';
import type { ViewerResolver } from '../access/viewer';
import type { Environment } from '../config/environment';
import { ENVIRONMENT } from '../config/environment.token';
import { Commits } from '../journal/commits';
import { OtherProcesses } from './between-processes';
import { breakUnread, guardFrames, guardOpening } from './guard-lines';
import { answering, guardMessages } from './guard-messages';
import { admitSocket } from './handshake';
import { Headcount } from './headcount';
import { JournalWatch } from './journal-watch';
import { LIVE_LIMITS, type LiveLimits } from './limits';
import { LivePresence } from './live-presence';
import { LivePublisher } from './live-publisher';
import { LiveRooms } from './live-rooms';
import type { LiveIo, LiveSocket } from './live-socket';
import { repeat } from './repeat';
import { eventRoomName } from './room-names';
import { Tally } from './tally';
import { watch } from './watch';

/** Since the process began, but for `sockets` and `rooms`, which are open now. */
export interface LiveFigures {
  sockets: number;
  rooms: number;
  opened: number;
  refused: ReadonlyMap<string, number>;
  cut: ReadonlyMap<string, number>;
}

const notJoined: LiveRefusal = { refused: 'NOT_JOINED' };

/** The sockets of this process: who may open one, what is answered on it, and when it ends. */
@Injectable()
export class LiveServer {
  readonly logger = new Logger('live');
  private readonly headcount: Headcount;
  readonly tally = new Tally();
  private readonly journal: JournalWatch;
  private readonly endings: (() => unknown)[] = [];
  private io: LiveIo | null = null;
  private closing = false;

  constructor(
    @Inject(ENVIRONMENT) private readonly env: Environment,
    @Inject(LIVE_LIMITS) private readonly limits: LiveLimits,
    private readonly source: DataSource,
    private readonly publisher: LivePublisher,
    commits: Commits,
  ) {
    this.headcount = new Headcount(limits);
    this.journal = new JournalWatch(source, commits);
  }

  /** How things stand in this process. */
  get figures(): LiveFigures {
    const adapter = this.io?.of('/').adapter;
    const sockets = adapter?.sids.size ?? 0;
    // Every socket is in a room of its own, and in that of its process.
    const rooms = sockets === 0 ? 0 : (adapter?.rooms.size ?? 0) - sockets - 1;
    return { sockets, rooms, ...this.tally.counts };
  }

  attach(http: HttpServer, viewers: ViewerResolver): void {
    const { env, limits, tally } = this;
    const io: LiveIo = new Server(http, {
      path: LIVE_PATH,
      // All of a connection is in one process, whatever stands before it; and nothing is lost without, only later.
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: limits.messageBytes,
      pingInterval: limits.ping.interval,
      pingTimeout: limits.ping.timeout,
      connectTimeout: 5_000,
      allowRequest: guardOpening(env, tally, () => this.whyFull(io)),
    });
    this.io = io;
    const warn = (error: unknown): void => this.logger.warn({ error });
    const processes = new OtherProcesses(io, env.REDIS_URL, warn);
    const rooms = new LiveRooms(io, this.publisher, this.source, limits);
    const presence = new LivePresence(io, processes, limits.presence.silence);
    const recheck = async (bodyId?: string): Promise<void> => {
      for (const { socket, room } of await rooms.recheck(bodyId)) presence.update(socket, room);
    };

    guardFrames(io, limits, tally);
    io.use(admitSocket(env, viewers, limits, tally));
    io.on('connection', (socket) => {
      void socket.join(processes.ownName);
      this.welcome(socket, rooms, presence);
    });
    io.on('recheck', (bodyId) => void recheck(bodyId).catch(warn));
    this.publisher.connect({
      send: (bodyId, event) => {
        const room = eventRoomName(bodyId, event.stream);
        io.local.to(room).emit('event', event);
        processes.event(room, event);
      },
      recheck: (bodyId) => {
        void recheck(bodyId).catch(warn);
        processes.recheck(bodyId);
      },
      // The other processes find it in the journal.
      outdate: (bodyId) => rooms.outdate(bodyId),
    });

    const { journal } = this;
    const elsewhere = watch({ io, rooms, processes, journal, viewers, tally, recheck });
    const { watchMs, heartbeatMs, recheckMs } = limits;
    this.endings.push(
      () => processes.end(),
      repeat(watchMs, () => elsewhere.sessions(), warn),
      repeat(watchMs, () => elsewhere.journal(), warn),
      repeat(watchMs, async () => this.tidy(io, presence), warn),
      repeat(heartbeatMs, () => rooms.beat(), warn),
      repeat(limits.presence.beat, async () => presence.beat(), warn),
      repeat(recheckMs, () => recheck(), warn),
      () => this.leaveTo(io, presence),
    );
  }

  /** Clients are told to connect again, which brings them to a process that goes on. An http server waits for them before it closes. */
  stop(): void {
    this.closing = true;
    for (const end of this.endings.splice(0).reverse()) end();
  }

  private welcome(socket: LiveSocket, rooms: LiveRooms, presence: LivePresence): void {
    const allowance = this.headcount.enter(socket);
    if (!allowance) {
      this.tally.refuse('TOO_MANY_CONNECTIONS');
      socket.emit('refused', { refused: 'TOO_MANY_CONNECTIONS' });
      socket.disconnect(true);
      return;
    }
    this.tally.open();
    socket.on('disconnect', () => {
      this.headcount.leave(socket);
      presence.gone(socket);
      socket.data.rooms.clear();
    });
    guardMessages(socket, allowance, this.tally, () => performance.now());

    const on = socket.on.bind(socket) as (name: string, handle: (...args: unknown[]) => void) => void;
    const join = answering(socket, this, parseRoom, async (room) => {
      const answer = await rooms.join(socket, room);
      if ('heads' in answer) {
        presence.greet(socket, room);
        presence.update(socket, room);
      }
      return answer;
    });
    const leave = answering(socket, this, parseLeave, async ({ acuerdoId }) => {
      const joined = socket.data.rooms.get(acuerdoId);
      if (!joined) return notJoined;
      await rooms.leave(socket, acuerdoId);
      presence.update(socket, joined.room);
      return { left: true };
    });
    const here = answering(socket, this, parseWhereabouts, async (whereabouts) => {
      const joined = socket.data.rooms.get(whereabouts.acuerdoId);
      if (!joined?.heard.has(whereabouts.audience)) return notJoined;
      presence.move(socket, joined.room, whereabouts);
      return { here: true };
    });
    on('join', join);
    on('leave', leave);
    on('here', here);
    on(
      'since',
      answering(socket, this, parseSince, (since) => rooms.since(socket, since)),
    );
  }

  private whyFull(io: LiveIo): 'MOVING_ON' | 'TOO_MANY_CONNECTIONS' | null {
    if (this.closing) return 'MOVING_ON';
    return io.engine.clientsCount >= this.limits.sockets ? 'TOO_MANY_CONNECTIONS' : null;
  }

  private tidy(io: LiveIo, presence: LivePresence): void {
    breakUnread(io, this.limits, this.tally);
    presence.forget(performance.now());
  }

  private leaveTo(io: LiveIo, presence: LivePresence): void {
    io.local.emit('closed', { acuerdoId: null, code: 'MOVING_ON' });
    presence.close();
    io.engine.close();
    void io.of('/').adapter.close();
  }
}
