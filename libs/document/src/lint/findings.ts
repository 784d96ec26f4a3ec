import type { TextRange } from '../model/act-document';

export type Severity = 'error' | 'warning' | 'pending';

/** Every finding that `lint` can report. Errors block submission; pending ones are supplied by publication. */
export const FINDING_SEVERITY = {
  HEADING_MISSING: 'error',
  HEADING_REPEATED: 'error',
  RESOLUTIVO_MISSING: 'error',
  SECTION_EMPTY: 'error',
  PART_EMPTY: 'error',
  NUMBER_UNREADABLE: 'error',
  LEVEL_ORPHANED: 'error',
  BOOKMARK_LEAKED: 'error',
  EFFECT_NOT_IN_TEXT: 'error',
  EFFECT_TERM_UNKNOWN: 'error',
  EFFECT_STALE: 'error',
  EFFECT_TERM_ENDED: 'error',
  EFFECT_TERM_RUNNING: 'error',
  EFFECT_BODY_ENDED: 'error',
  EFFECT_NOT_LATER: 'error',
  EFFECT_LEAVES_GAP: 'error',
  EFFECT_REPEATED: 'error',
  ENTRY_INTO_FORCE_UNREADABLE: 'error',
  ENTRY_INTO_FORCE_REPEATED: 'error',
  EFFECT_MISSING: 'warning',
  LEGAL_BASIS_MISSING: 'warning',
  TRANSITORIO_MISSING: 'warning',
  TITLE_SAYS_LESS: 'warning',
  VERB_MAY_BE_MISSING: 'warning',
  PREFIX_SPLIT: 'warning',
  DATE_IMPOSSIBLE: 'warning',
  WEEKDAY_WRONG: 'warning',
  FOLIO_PENDING: 'pending',
  DATE_PENDING: 'pending',
  SESSION_PENDING: 'pending',
  SIGNATORIES_PENDING: 'pending',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];

/**
 * Values that a sentence about the finding needs; never a sentence. By code:
 * - SECTION_EMPTY, PART_EMPTY: kind. LEVEL_ORPHANED: kind, level
 * - NUMBER_UNREADABLE: written. BOOKMARK_LEAKED: name. PREFIX_SPLIT: written, suggestion. VERB_MAY_BE_MISSING: phrase
 * - DATE_IMPOSSIBLE: written. WEEKDAY_WRONG: written, date, weekday (the true one, 1 lunes to 7 domingo)
 * - EFFECT_TERM_UNKNOWN, _NOT_LATER, _REPEATED: effectId, termId, term, from, to
 * - EFFECT_STALE: the same and endsOn. EFFECT_NOT_IN_TEXT: the same and because (a Disagreement), dates
 * - EFFECT_LEAVES_GAP: the same, endsOn and inForceFrom (the day on which the act enters into force)
 * - EFFECT_MISSING: term, termId, endsOn, to. TITLE_SAYS_LESS: terms (names that the title leaves out)
 * - EFFECT_TERM_ENDED (extended where it has to be renewed), EFFECT_TERM_RUNNING (the other way round), EFFECT_BODY_ENDED
 *   (of the body itself): term, termId, endsOn, to, and effectId, from where an effect says it and not the text alone
 * - ENTRY_INTO_FORCE_UNREADABLE: written, because (an `UnreadableEntry`). ENTRY_INTO_FORCE_REPEATED: written (each)
 */
export type Facts = Record<string, string | number | string[]>;

/** One thing noticed in a document. Without `partId` it concerns the whole act. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  partId?: string;
  range?: TextRange;
  facts: Facts;
}
