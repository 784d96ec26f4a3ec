import { ACTIONS, BODY_ACTIONS, type Action, type BodyAction } from './actions';
import { EFFECT_KINDS, type EffectKind } from './effect';
import { REFUSAL_CODES, type RefusalCode } from './refusals';
import {
  ACUERDO_KINDS,
  ACUERDO_STATUSES,
  CAPACITIES,
  CLOSING_CAUSES,
  OBJECTION_STATUSES,
  RETURN_CAUSES,
  SECTORS,
  STANDINGS,
  TERM_KINDS,
  VOTE_CHOICES,
  VOTE_OUTCOMES,
  type AcuerdoKind,
  type AcuerdoStatus,
  type Capacity,
  type ClosingCause,
  type ObjectionStatus,
  type ReturnCause,
  type Sector,
  type Standing,
  type TermKind,
  type VoteChoice,
  type VoteOutcome,
} from './words';

/** The key under which a translation names a word of the vocabulary. */
export type LabelKey =
  | `status.${AcuerdoStatus}`
  | `kind.${AcuerdoKind}`
  | `vote.${VoteChoice}`
  | `sector.${Sector}`
  | `capacity.${Capacity}`
  | `term.${TermKind}`
  | `effect.${EffectKind}`
  | `standing.${Standing}`
  | `objection.${ObjectionStatus}`
  | `outcome.${VoteOutcome}`
  | `closing.${ClosingCause}`
  | `return.${ReturnCause}`
  | `action.${Action | BodyAction}`
  | `refusal.${RefusalCode}`;

const keys = <P extends string, W extends string>(prefix: P, words: readonly W[]) =>
  words.map((word) => `${prefix}.${word}` as const);

/** Every key, so that a translation can be checked for completeness. */
export const LABEL_KEYS: readonly LabelKey[] = [
  ...keys('status', ACUERDO_STATUSES),
  ...keys('kind', ACUERDO_KINDS),
  ...keys('vote', VOTE_CHOICES),
  ...keys('sector', SECTORS),
  ...keys('capacity', CAPACITIES),
  ...keys('term', TERM_KINDS),
  ...keys('effect', EFFECT_KINDS),
  ...keys('standing', STANDINGS),
  ...keys('objection', OBJECTION_STATUSES),
  ...keys('outcome', VOTE_OUTCOMES),
  ...keys('closing', CLOSING_CAUSES),
  ...keys('return', RETURN_CAUSES),
  ...keys('action', [...ACTIONS, ...BODY_ACTIONS]),
  ...keys('refusal', REFUSAL_CODES),
];
