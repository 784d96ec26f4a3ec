import { REFUSAL_CODES, type Facts, type RefusalCode } from '@acuerda/workflow/vocabulary';

/** Why the api refuses what the rules have no say in. */
export const API_REFUSAL_CODES = [
  'COMMAND_ID_REUSED',
  'DRAFT_CHANGED',
  'DRAFT_BEING_WRITTEN',
  'NOT_A_DRAFTER',
  'NOT_IN_DRAFT',
  'CLOCK_RUNS_FORWARD',
  'PERSON_UNKNOWN',
  'SLUG_TAKEN',
  'ACT_FILE_UNKNOWN',
  'EMAIL_TAKEN',
  'DELIVERY_UNKNOWN',
  'DELIVERY_NOT_FAILED',
  'REMINDER_NOT_DUE',
  'MAIL_NOT_OPTIONAL',
  'ANCHOR_UNKNOWN',
  'TEXT_CHANGED',
] as const;
export type ApiRefusalCode = (typeof API_REFUSAL_CODES)[number];

export type AnyRefusalCode = RefusalCode | ApiRefusalCode;

/** Every code that an `ActionRefused` can carry; each has its sentences in every language. */
export const ALL_REFUSAL_CODES: readonly AnyRefusalCode[] = [...REFUSAL_CODES, ...API_REFUSAL_CODES];

/** An expected no, from the rules or from the api. */
export interface AnyRefusal {
  refused: AnyRefusalCode;
  facts: Facts;
}
