import {
  follow,
  followFrom,
  parseEvent,
  parseHeads,
  parsePresence,
  parseRefusal,
  parseSinceAnswer,
  readStream,
  type ClientMessages,
  type Closed,
  type Following,
  type Heads,
  type Heard,
  type LiveEvent,
  type LiveRoom,
  type Since,
  type Whereabouts,
} from '@acuerda/contracts';
import type { LiveSocket } from './live-socket';
import { Watched } from './watched';
import { hearPresence, nobodyYet, type WhoIsHere } from './who-is-here';

/** `lost`: it was there, and is being looked for again. */
export type LiveStatus = 'connecting' | 'live' | 'lost';

/** Who looks at an acuerdo. */
export interface LiveListener {
  /** What happened, in its order, each once. */
  onEvents(events: LiveEvent[]): void;
  /** From here on events are followed, or no longer: what was read before is not enough, or too much. */
  onReadAgain(): void;
  /** What was read is older than what changed beside the acuerdo: its body, or the day. */
  onOutdated(): void;
}

/** Milliseconds after which an answer counts as lost. */
const PATIENCE = 8_000;
/** Milliseconds until a line is tried again that the server would not open. */
const REFUSED_PAUSE = 15_000;
/** Events that are fetched one by one after a gap; beyond that everything is read again. */
const LONGEST_GAP = 300;

/** This browser window's line to the server: the acuerdo on screen is joined, and followed by positions alone. */
export class LiveClient {
  readonly status = new Watched<LiveStatus>('connecting');
  readonly here = new Watched<WhoIsHere>(nobodyYet);
  private room: LiveRoom | null = null;
  private listener: LiveListener | null = null;
  private joined = false;
  private whereabouts: Whereabouts | null = null;
  private readonly followings = new Map<string, Following>();
  /** What was told between the joining and its answer. */
  private readonly early: LiveEvent[] = [];
  private pause: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly socket: LiveSocket,
    private readonly onSessionEnded: () => void,
  ) {
    socket.on('connect', () => this.connected());
    socket.on('disconnect', (reason) => this.lost(reason === 'io server disconnect'));
    socket.on('connect_error', ({ message }) => this.notConnected(message));
    socket.on('event', (event) => this.heardEvent(event));
    socket.on('heartbeat', (heads) => this.heardHeads(heads));
    socket.on('heard', ({ acuerdoId, heads }) => this.mayHear(acuerdoId, heads));
    socket.on('outdated', ({ acuerdoId }) => acuerdoId === this.room?.acuerdoId && this.listener?.onOutdated());
    socket.on('presence', (presence) => this.heardPresence(presence));
    socket.on('closed', (closed) => this.closed(closed));
    socket.connect();
  }

  /** Follows an acuerdo instead of the one before; answers with the way to leave it. */
  enter(room: LiveRoom, listener: LiveListener): () => void {
    this.leave();
    this.room = room;
    this.listener = listener;
    if (this.socket.connected) void this.join(room);
    return () => {
      if (this.room === room) this.leave();
    };
  }

  /** Says where its person is. */
  moveTo(whereabouts: Whereabouts): void {
    this.whereabouts = whereabouts;
    if (this.joined && this.room?.acuerdoId === whereabouts.acuerdoId) {
      this.say('here', whereabouts);
    }
  }

  /** The server answers again, or the network is back: no use to wait any longer for a line that was lost. */
  wake(): void {
    if (this.status.get() === 'lost') this.reconnect();
  }

  close(): void {
    if (this.pause) clearTimeout(this.pause);
    this.socket.disconnect();
  }

  private connected(): void {
    this.status.set('live');
    if (this.room) void this.join(this.room);
  }

  private lost(byServer: boolean): void {
    this.status.set('lost');
    this.joined = false;
    this.here.set(nobodyYet);
    if (byServer) this.tryLater();
  }

  private notConnected(message: string): void {
    if (message === 'NOT_SIGNED_IN') this.onSessionEnded();
    else if (!this.socket.active) this.tryLater();
  }

  private reconnect(): void {
    if (this.socket.connected) return;
    this.socket.disconnect();
    this.socket.connect();
  }

  private tryLater(): void {
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => this.reconnect(), REFUSED_PAUSE * (1 + Math.random() / 2));
  }

  private async join(room: LiveRoom): Promise<void> {
    this.early.length = 0;
    const answer: unknown = await this.socket
      .timeout(PATIENCE)
      .emitWithAck('join', room)
      .catch(() => null);
    const heads = parseHeads((answer as { heads?: unknown } | null)?.heads);
    if (this.room !== room) {
      if (heads && this.room?.acuerdoId !== room.acuerdoId) this.say('leave', { acuerdoId: room.acuerdoId });
      return;
    }
    if (heads) {
      this.joined = true;
      this.mayHear(room.acuerdoId, heads);
      this.early.splice(0).forEach((event) => this.hear(event.stream, { kind: 'event', event }));
      if (this.whereabouts?.acuerdoId === room.acuerdoId) this.moveTo(this.whereabouts);
    } else if (parseRefusal(answer)?.refused === 'ROOM_UNKNOWN') this.listener?.onReadAgain();
    else setTimeout(() => this.room === room && this.socket.connected && void this.join(room), PATIENCE);
  }

  /** The answer changes nothing here. */
  private say<Name extends 'leave' | 'here'>(name: Name, said: Parameters<ClientMessages[Name]>[0]): void {
    (this.socket.emit as (name: Name, said: object, answered: () => void) => void)(name, said, () => undefined);
  }

  private leave(): void {
    if (this.room && this.joined) this.say('leave', { acuerdoId: this.room.acuerdoId });
    this.room = null;
    this.joined = false;
    this.followings.clear();
    this.here.set(nobodyYet);
  }

  /** These are all the streams that may be heard now. */
  private mayHear(acuerdoId: string, said: Heads): void {
    const heads = parseHeads(said);
    if (!heads || acuerdoId !== this.room?.acuerdoId) return;
    let isNew = false;
    for (const stream of this.followings.keys()) {
      if (stream in heads) continue;
      this.followings.delete(stream);
      isNew = true;
    }
    for (const [stream, head] of Object.entries(heads)) {
      const known = this.followings.get(stream);
      if (known && head - known.last <= LONGEST_GAP) continue;
      this.followings.set(stream, followFrom(stream, head));
      isNew = true;
    }
    if (!Object.keys(heads).some((stream) => stream.endsWith(':internal')))
      this.here.set({ ...this.here.get(), internal: null });
    if (isNew) this.listener?.onReadAgain();
    this.heardHeads(heads);
  }

  private heardEvent(said: LiveEvent): void {
    const event = parseEvent(said);
    if (event && !this.joined) this.early.push(event);
    else if (event) this.hear(event.stream, { kind: 'event', event });
  }

  private heardHeads(said: Heads): void {
    for (const [stream, head] of Object.entries(parseHeads(said) ?? {})) this.hear(stream, { kind: 'head', head });
  }

  private heardPresence(said: unknown): void {
    const presence = parsePresence(said);
    if (presence?.acuerdoId === this.room?.acuerdoId && presence)
      this.here.set(hearPresence(this.here.get(), presence));
  }

  private hear(stream: string, heard: Heard): void {
    const following = this.followings.get(stream);
    if (!following) return;
    const step = follow(following, heard);
    this.followings.set(stream, step.following);
    if (step.take.length > 0) this.listener?.onEvents(step.take);
    if (step.ask) void this.ask(step.ask);
  }

  private async ask(since: Since): Promise<void> {
    const answer: unknown = await this.socket
      .timeout(PATIENCE)
      .emitWithAck('since', since)
      .catch(() => null);
    const read = parseSinceAnswer(answer);
    const isStill = this.room?.acuerdoId === readStream(since.stream)?.acuerdoId;
    if (isStill) this.hear(since.stream, read ? { kind: 'answer', entries: read.entries } : { kind: 'unanswered' });
  }

  private closed({ acuerdoId, code }: Closed): void {
    if (code === 'SESSION_ENDED') this.onSessionEnded();
    else if (code === 'RIGHT_LOST' && acuerdoId !== null && acuerdoId === this.room?.acuerdoId) {
      this.followings.clear();
      this.joined = false;
      this.here.set(nobodyYet);
      this.listener?.onReadAgain();
    }
  }
}
