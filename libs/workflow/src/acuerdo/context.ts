import type { Actor } from '../authority/actor';
import type { BodyState } from '../body/state';
import type {
  AcuerdoId,
  AcuerdoKind,
  AcuerdoStatus,
  Correction,
  Effect,
  EntryIntoForce,
  Instant,
  PartId,
} from '../vocabulary';

/** What the text says of itself, read by those who understand texts. */
export interface DocumentFacts {
  /** SHA-256 of the canonical form. */
  hash: string;
  /** Codes of the faults that block submission. */
  lintErrors: string[];
  effects: Effect[];
  partIds: PartId[];
  entryIntoForce: EntryIntoForce;
  /** Of an erratum: what it changes of the standing text. */
  correction?: Correction;
}

/** The act that an erratum or an amendment is about, as it stands. */
export interface OriginalAct {
  acuerdoId: AcuerdoId;
  kind: AcuerdoKind;
  status: AcuerdoStatus;
  /** Of its text as it reads now, with the errata published so far. */
  hash: string;
}

/** Everything that a decision may look at besides the acuerdo itself. */
export interface DecisionContext {
  /** The legal clock, read once the locks are held. Authority is judged at this instant. */
  now: Instant;
  actor: Actor;
  body: BodyState;
  /** The draft's text; needed to submit. */
  document?: DocumentFacts;
  /** Of an erratum or an amendment; needed to create and submit it, and to publish an erratum. */
  original?: OriginalAct;
}
