import type { EffectId, LocalDate, TermId } from './primitives';

/** What a resolutivo does, as data: "extend this term, which ends on `from`, to `to`". */
export interface ExtendTerm {
  id: EffectId;
  kind: 'extend_term';
  termId: TermId;
  /** The end date that the text was written against. If the term no longer ends then, the effect is stale. */
  from: LocalDate;
  to: LocalDate;
}

export type Effect = ExtendTerm;
