import type { Effect } from '@acuerda/workflow/vocabulary';
import type { TermFacts } from '../effects/term-facts';

export function named(terms: readonly TermFacts[], effect: Effect): TermFacts | undefined {
  return terms.find(({ id }) => id === effect.termId);
}

export function factsOf(effect: Effect, term: TermFacts | undefined) {
  return { effectId: effect.id, termId: effect.termId, term: term?.name ?? '', from: effect.from, to: effect.to };
}

/** What is the matter with extending an ended term, or renewing one that runs. */
export function wrongKind({ hasEnded }: TermFacts): 'EFFECT_TERM_ENDED' | 'EFFECT_TERM_RUNNING' {
  return hasEnded ? 'EFFECT_TERM_ENDED' : 'EFFECT_TERM_RUNNING';
}
