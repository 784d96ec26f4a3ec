import type { Actor } from '../authority/actor';
import type { BodyState } from '../body/state';
import type { Effect, Instant, PartId } from '../vocabulary';

/** What the text says of itself, read by those who understand texts. */
export interface DocumentFacts {
  /** SHA-256 of the canonical form. */
  hash: string;
  /** Codes of the faults that block submission. */
  lintErrors: string[];
  effects: Effect[];
  partIds: PartId[];
}

/** Everything that a decision may look at besides the acuerdo itself. */
export interface DecisionContext {
  /** The legal clock, read once the locks are held. Authority is judged at this instant. */
  now: Instant;
  actor: Actor;
  body: BodyState;
  /** The draft's text; needed to submit. */
  document?: DocumentFacts;
}
