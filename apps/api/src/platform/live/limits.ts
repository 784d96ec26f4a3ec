import { HEARTBEAT_MS } from '@acuerda/contracts';
import type { Rate } from './allowance';

/** What one socket, person and address may ask of the live server. */
export interface LiveLimits {
  perSocket: Rate;
  /** All sockets of a person together. */
  perPerson: Rate;
  /** Refusals before a socket is cut. */
  patience: Rate;
  /** Frames on a line, whatever is in them, before it is cut. */
  frames: Rate;
  rooms: number;
  /** All of a process. */
  sockets: number;
  socketsOfPerson: number;
  /** A whole office may share one address. */
  socketsOfAddress: number;
  /** Bytes of one message. The connection of who sends more is cut. */
  messageBytes: number;
  /** What may wait for somebody who does not read it. */
  unread: { messages: number; bytes: number };
  heartbeatMs: number;
  /** Milliseconds after which a silent line is asked whether it is there, and after which it is taken for lost. */
  ping: { interval: number; timeout: number };
  /** Milliseconds from one word of a process about who is in it to the next, and of silence after which they are gone. */
  presence: { beat: number; silence: number };
  /** Milliseconds between two looks at what changed elsewhere: sessions, other processes' commits, the legal clock. */
  watchMs: number;
  /** Milliseconds after which rights are asked again although nothing is known to have changed. */
  recheckMs: number;
}

export const LIVE_LIMITS = Symbol('live limits');

export const liveLimits: LiveLimits = {
  perSocket: { burst: 40, perSecond: 20 },
  perPerson: { burst: 120, perSecond: 40 },
  patience: { burst: 100, perSecond: 1 },
  frames: { burst: 400, perSecond: 60 },
  rooms: 10,
  sockets: 10_000,
  socketsOfPerson: 20,
  socketsOfAddress: 2_000,
  messageBytes: 16_384,
  unread: { messages: 1_000, bytes: 1_000_000 },
  heartbeatMs: HEARTBEAT_MS,
  ping: { interval: 8_000, timeout: 5_000 },
  presence: { beat: 4_000, silence: 10_000 },
  watchMs: 1_000,
  recheckMs: 60_000,
};
