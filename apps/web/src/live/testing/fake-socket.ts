import {
  readStream,
  type ClientMessages,
  type Heads,
  type LiveEvent,
  type LiveRoom,
  type ServerMessages,
  type Since,
} from '@acuerda/contracts';
import type { LiveSocket } from '../live-socket';

type Said = { [Name in keyof ClientMessages]: [Name, Parameters<ClientMessages[Name]>[0]] }[keyof ClientMessages];
type Handler = (said: never) => void;

/** A server's end of the line: it answers what a spec has it know, and says what a spec has it say. */
export class FakeSocket {
  connected = false;
  active = true;
  readonly said: Said[] = [];
  /** The journal, by stream. */
  readonly streams: Record<string, LiveEvent[]> = {};
  /** What `join` answers; by default the heads of the acuerdo's streams. */
  onJoin: (room: LiveRoom) => unknown = ({ acuerdoId }) => ({ heads: this.heads(acuerdoId) });
  onSince: (since: Since) => unknown = ({ stream, after }) => ({
    entries: (this.streams[stream] ?? []).filter(({ position }) => position > after),
  });
  readonly connect = jest.fn();
  readonly disconnect = jest.fn(() => (this.connected = false));
  private readonly handlers = new Map<string, Handler>();

  get asSocket(): LiveSocket {
    return this as unknown as LiveSocket;
  }

  on(name: string, handler: Handler): void {
    this.handlers.set(name, handler);
  }

  emit(...[name, said]: Said): void {
    this.said.push([name, said] as Said);
  }

  timeout(): { emitWithAck: (name: 'join' | 'since', said: never) => Promise<unknown> } {
    return {
      emitWithAck: async (name, said) => {
        this.said.push([name, said]);
        return name === 'join' ? this.onJoin(said) : this.onSince(said);
      },
    };
  }

  heads(acuerdoId: string): Heads {
    const ofAcuerdo = Object.entries(this.streams).filter(([stream]) => readStream(stream)?.acuerdoId === acuerdoId);
    return Object.fromEntries(ofAcuerdo.map(([stream, events]) => [stream, events.length]));
  }

  /** Connects, and lets the answers arrive. */
  async open(): Promise<void> {
    this.connected = true;
    this.handle('connect', undefined);
    await this.settle();
  }

  async cut(reason = 'transport close'): Promise<void> {
    this.connected = false;
    this.handle('disconnect', reason);
    await this.settle();
  }

  async tell<Name extends keyof ServerMessages>(name: Name, said: Parameters<ServerMessages[Name]>[0]): Promise<void> {
    this.handle(name, said);
    await this.settle();
  }

  async refuseLine(message: string): Promise<void> {
    this.active = false;
    this.handle('connect_error', { message });
    await this.settle();
  }

  /** Writes it into the journal, and tells it unless it gets lost. */
  async happens(stream: string, payload: unknown, { lost = false, type = 'comment_added' } = {}): Promise<LiveEvent> {
    const events = (this.streams[stream] ??= []);
    const at = '2026-03-02T10:00:00.000Z';
    const event: LiveEvent = { stream, position: events.length + 1, type, at, actorId: null, payload };
    events.push(event);
    if (!lost) await this.tell('event', event);
    return event;
  }

  private handle(name: string, said: unknown): void {
    this.handlers.get(name)?.(said as never);
  }

  private async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}
