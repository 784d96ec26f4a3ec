import { LIVE_PATH, parseLeave, parseRoom, parseSince, parseWhereabouts, type LiveRefusal } from '@acuerda/contracts';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { DataSource } from 'typeorm';
import { ViewerResolver } from '../access/viewer';
import type { Environment } from '../config/environment';
import { ENVIRONMENT } from '../config/environment.token';
import { comesFromHere } from '../http/origin';
import { joinProcesses } from './between-processes';
import { answering, guardMessages } from './guard-messages';
import { admitSocket } from './handshake';
import { Headcount } from './headcount';
import { LIVE_LIMITS, type LiveLimits } from './limits';
import { LivePresence } from './live-presence';
import { LivePublisher } from './live-publisher';
import { LiveRooms } from './live-rooms';
import { socketsHere, type LiveIo, type LiveSocket } from './live-socket';
import { repeat } from './repeat';
import { eventRoomName } from './room-names';

const notJoined: LiveRefusal = { refused: 'NOT_JOINED' };

/** The sockets of this process: who may open one, what is answered on it, and when it ends. */
@Injectable()
export class LiveServer {
  private readonly logger = new Logger('live');
  private readonly headcount: Headcount;
  private readonly endings: (() => unknown)[] = [];
  private closing = false;

  constructor(
    @Inject(ENVIRONMENT) private readonly env: Environment,
    @Inject(LIVE_LIMITS) private readonly limits: LiveLimits,
    private readonly source: DataSource,
    private readonly publisher: LivePublisher,
  ) {
    this.headcount = new Headcount(limits);
  }

  attach(http: HttpServer, viewers: ViewerResolver): void {
    const io: LiveIo = new Server(http, {
      path: LIVE_PATH,
      // All of a connection is in one process, whatever stands before it; and nothing is lost without, only later.
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: this.limits.messageBytes,
      pingInterval: this.limits.ping.interval,
      pingTimeout: this.limits.ping.timeout,
      connectTimeout: 5_000,
      allowRequest: ({ headers }, done) => {
        done(this.closing ? 'stopping' : null, !this.closing && comesFromHere(headers, this.env));
      },
    });
    const warn = (error: unknown): void => this.logger.warn({ error });
    if (this.env.REDIS_URL) this.endings.push(joinProcesses(io, this.env.REDIS_URL, warn));
    const rooms = new LiveRooms(io, this.publisher, this.source, this.limits);
    const presence = new LivePresence(io, this.env.REDIS_URL !== undefined);

    io.use(admitSocket(this.env, viewers, this.limits));
    io.on('connection', (socket) => this.welcome(socket, rooms, presence));
    const recheck = (bodyId: string): void => void this.recheck(rooms, presence, bodyId).catch(warn);
    io.on('recheck', recheck);
    this.publisher.connect({
      send: (bodyId, event) => io.to(eventRoomName(bodyId, event.stream)).emit('event', event),
      recheck: (bodyId) => {
        recheck(bodyId);
        if (this.env.REDIS_URL) io.serverSideEmit('recheck', bodyId);
      },
    });

    this.endings.push(
      repeat(this.limits.sessionsMs, () => this.endSessions(io, viewers), warn),
      repeat(this.limits.heartbeatMs, () => this.recheck(rooms, presence).then(() => rooms.beat()), warn),
      repeat(this.limits.heartbeatMs / 2, async () => presence.beat(performance.now()), warn),
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
      socket.emit('refused', { refused: 'TOO_MANY_CONNECTIONS' });
      socket.disconnect(true);
      return;
    }
    socket.on('disconnect', () => {
      this.headcount.leave(socket);
      presence.gone(socket);
      socket.data.rooms.clear();
    });
    guardMessages(socket, allowance, () => performance.now());

    const { logger } = this;
    const on = socket.on.bind(socket) as (name: string, handle: (...args: unknown[]) => void) => void;
    const join = answering(socket, logger, parseRoom, async (room) => {
      const answer = await rooms.join(socket, room);
      if ('heads' in answer) {
        presence.greet(socket, room);
        presence.update(socket, room);
      }
      return answer;
    });
    const leave = answering(socket, logger, parseLeave, async ({ acuerdoId }) => {
      const joined = socket.data.rooms.get(acuerdoId);
      if (!joined) return notJoined;
      await rooms.leave(socket, acuerdoId);
      presence.update(socket, joined.room);
      return { left: true };
    });
    const here = answering(socket, logger, parseWhereabouts, async (whereabouts) => {
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
      answering(socket, logger, parseSince, (since) => rooms.since(socket, since)),
    );
  }

  private async recheck(rooms: LiveRooms, presence: LivePresence, bodyId?: string): Promise<void> {
    for (const { socket, room } of await rooms.recheck(bodyId)) presence.update(socket, room);
  }

  private async endSessions(io: LiveIo, viewers: ViewerResolver): Promise<void> {
    const sockets = socketsHere(io);
    if (sockets.length === 0) return;
    const open = await viewers.stillOpen([...new Set(sockets.map(({ data }) => data.token))]);
    for (const socket of sockets) {
      if (open.has(socket.data.token)) continue;
      socket.emit('closed', { acuerdoId: null, code: 'SESSION_ENDED' });
      socket.disconnect(true);
    }
  }

  private leaveTo(io: LiveIo, presence: LivePresence): void {
    io.local.emit('closed', { acuerdoId: null, code: 'MOVING_ON' });
    presence.close();
    io.engine.close();
    void io.of('/').adapter.close();
  }
}
