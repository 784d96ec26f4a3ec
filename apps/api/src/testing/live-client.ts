import {
  follow,
  followFrom,
  LIVE_PATH,
  parseEvent,
  parseHeads,
  parsePresence,
  parseSinceAnswer,
  type Closed,
  type Following,
  type Heard,
  type Heads,
  type LiveEvent,
  type LiveRoom,
  type PersonHere,
} from '@acuerda/contracts';
import { io, type Socket } from 'socket.io-client';
import { must } from '../platform/must';

export interface LiveClientOptions {
  session: string | null;
  headers?: Record<string, string>;
}

/** A client of the live server that follows what it has joined, as the browser does. */
export class LiveClient {
  readonly socket: Socket;
  /** What was taken in, by stream. */
  readonly taken = new Map<string, LiveEvent[]>();
  /** Every message as it came, for what must not be in any. */
  readonly received: { name: string; args: unknown[] }[] = [];
  readonly closed: Closed[] = [];
  private readonly following = new Map<string, Following>();
  private readonly here = new Map<string, Map<string, PersonHere>>();

  constructor(
    url: string,
    { session, headers = {} }: LiveClientOptions,
    /** What control variants believe instead of positions. */
    private readonly believes: (following: Following, heard: Heard) => ReturnType<typeof follow> = follow,
  ) {
    this.socket = io(url, {
      path: LIVE_PATH,
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 250,
      extraHeaders: { ...headers, ...(session ? { cookie: `acuerda=${session}` } : {}) },
    });
    this.socket.onAny((name: string, ...args: unknown[]) => this.received.push({ name, args }));
    this.socket.on('event', (value) => {
      const event = must(parseEvent(value), 'event');
      this.hear(event.stream, { kind: 'event', event });
    });
    this.socket.on('heartbeat', (value) => this.hearHeads(must(parseHeads(value), 'heads')));
    this.socket.on('closed', (closed: Closed) => this.closed.push(closed));
    this.socket.on('heard', ({ acuerdoId, heads }: { acuerdoId: string; heads: Heads }) => {
      for (const stream of this.following.keys()) {
        if (stream.includes(acuerdoId) && !(stream in heads)) this.following.delete(stream);
      }
      this.begin(heads);
      this.hearHeads(heads);
    });
    this.socket.on('presence', (value) => {
      const { acuerdoId, audience, whole, people, gone } = must(parsePresence(value), 'presence');
      const key = `${acuerdoId}:${audience}`;
      const known = whole ? new Map<string, PersonHere>() : (this.here.get(key) ?? new Map<string, PersonHere>());
      for (const person of people) known.set(person.personId, person);
      for (const personId of gone) known.delete(personId);
      this.here.set(key, known);
    });
  }

  /** Joins now and after every reconnection, and follows from the beginning. */
  async stay(room: LiveRoom): Promise<void> {
    const join = async (): Promise<void> => {
      const answer = await this.say('join', room);
      const heads = parseHeads(answer.heads);
      if (!heads) return;
      this.begin(heads);
      this.hearHeads(heads);
    };
    this.socket.on('connect', () => void join().catch(() => undefined));
    await this.connected();
    await join();
  }

  async connected(): Promise<void> {
    if (this.socket.connected) return;
    await new Promise<void>((resolve) => void this.socket.once('connect', resolve));
  }

  /** @returns the code of the refusal */
  async refused(): Promise<string> {
    return new Promise((resolve) => void this.socket.once('connect_error', (error) => resolve(error.message)));
  }

  /** @throws where no answer comes */
  say(name: string, value: unknown): Promise<Record<string, unknown>> {
    return this.socket.timeout(5_000).emitWithAck(name, value);
  }

  positions = (stream: string): number[] => (this.taken.get(stream) ?? []).map(({ position }) => position);

  people = (acuerdoId: string, audience: 'open' | 'internal'): PersonHere[] =>
    [...(this.here.get(`${acuerdoId}:${audience}`)?.values() ?? [])].sort((a, b) => (a.personId < b.personId ? -1 : 1));

  close(): void {
    this.socket.disconnect();
  }

  private begin(heads: Heads): void {
    for (const stream of Object.keys(heads)) {
      const known = this.following.get(stream);
      this.following.set(stream, known ? { ...known, askedFor: null } : followFrom(stream, 0));
    }
  }

  private hearHeads(heads: Heads): void {
    for (const [stream, head] of Object.entries(heads)) this.hear(stream, { kind: 'head', head });
  }

  private hear(stream: string, heard: Heard): void {
    const following = this.following.get(stream);
    if (!following) return;
    const step = this.believes(following, heard);
    this.following.set(stream, step.following);
    if (step.take.length > 0) this.taken.set(stream, [...(this.taken.get(stream) ?? []), ...step.take]);
    const { ask } = step;
    if (!ask) return;
    void this.say('since', ask)
      .then((answer) => parseSinceAnswer(answer))
      .catch(() => null)
      .then((answer) => this.hear(stream, answer ? { kind: 'answer', ...answer } : { kind: 'unanswered' }));
  }
}
