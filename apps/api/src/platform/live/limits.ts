import { HEARTBEAT_MS } from '@acuerda/contracts';
import type { Rate } from './allowance';

/** What one socket, person and address may ask of the live server. */
export interface LiveLimits {
  perSocket: Rate;
  /** All sockets of a person together. */
  perPerson: Rate;
  /** Refusals before a socket is cut. */
  patience: Rate;
  rooms: number;
  socketsOfPerson: number;
  /** A whole office may share one address. */
  socketsOfAddress: number;
  /** Bytes of one message. The connection of who sends more is cut. */
  messageBytes: number;
  heartbeatMs: number;
  /** Milliseconds after which a silent line is asked whether it is there, and after which it is taken for lost. */
  ping: { interval: number; timeout: number };
  /** Milliseconds between two looks whether the sessions of the sockets are still open. */
  sessionsMs: number;
}

export const LIVE_LIMITS = Symbol('live limits');

export const liveLimits: LiveLimits = {
  perSocket: { burst: 40, perSecond: 20 },
  perPerson: { burst: 120, perSecond: 40 },
  patience: { burst: 100, perSecond: 1 },
  rooms: 10,
  socketsOfPerson: 20,
  socketsOfAddress: 2_000,
  messageBytes: 16_384,
  heartbeatMs: HEARTBEAT_MS,
  ping: { interval: 5_000, timeout: 5_000 },
  sessionsMs: 1_000,
};
