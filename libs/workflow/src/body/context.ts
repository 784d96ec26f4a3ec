import type { Actor } from '../authority/actor';
import type { Instant } from '../vocabulary';

export interface BodyContext {
  now: Instant;
  actor: Actor;
}
