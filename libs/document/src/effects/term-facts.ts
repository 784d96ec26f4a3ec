import type { EffectKind, LocalDate } from '@acuerda/workflow/vocabulary';

/** What the document rules need to know of a term that an act may name. */
export interface TermFacts {
  id: string;
  /** As the body calls it: «Ejercicio estatal de gobierno abierto». */
  name: string;
  kind: 'body' | 'exercise';
  /** Last day on which the term stands. */
  endsOn: LocalDate;
  /** That day is over, by the body's legal clock: the term is renewed, and no longer extended. */
  hasEnded: boolean;
  /** Other names by which texts mention it. */
  aliases?: readonly string[];
}

/** What may still be done to a term: one that runs is extended, one that has ended is renewed. */
export function effectKindFor({ hasEnded }: Pick<TermFacts, 'hasEnded'>): EffectKind {
  return hasEnded ? 'renew_term' : 'extend_term';
}
