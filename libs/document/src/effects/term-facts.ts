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

/**
 * What an act may still do to a term: one that runs is extended, an exercise that has ended is renewed. Nothing where the
 * body's own has ended: a body that is no longer there can't renew itself, and is reinstalled by an act of others.
 */
export function effectKindFor({ kind, hasEnded }: Pick<TermFacts, 'kind' | 'hasEnded'>): EffectKind | null {
  if (!hasEnded) return 'extend_term';
  return kind === 'body' ? null : 'renew_term';
}
