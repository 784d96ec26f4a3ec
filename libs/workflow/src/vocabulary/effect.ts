import type { EffectId, LocalDate, TermId } from './primitives';

export const EFFECT_KINDS = ['extend_term', 'renew_term'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

interface TermEffect {
  id: EffectId;
  termId: TermId;
  /** The end date that the text was written against. If the term no longer ends then, the effect is stale. */
  from: LocalDate;
  to: LocalDate;
}

/** "Extend this term, which ends on `from`, to `to`." It runs on without a gap. */
export type ExtendTerm = TermEffect & { kind: 'extend_term' };

/** "Renew this term, which ended on `from`, until `to`": from the act's entry into force, with the gap before it in sight. */
export type RenewTerm = TermEffect & { kind: 'renew_term' };

/** What a resolutivo does, as data. */
export type Effect = ExtendTerm | RenewTerm;
