import type { Effect } from '@acuerda/workflow/vocabulary';
import type { TermFacts } from '../effects/term-facts';
import type { FindingCode } from './findings';

export function named(terms: readonly TermFacts[], effect: Effect): TermFacts | undefined {
  return terms.find(({ id }) => id === effect.termId);
}

export function factsOf(effect: Effect, term: TermFacts | undefined) {
  return { effectId: effect.id, termId: effect.termId, term: term?.name ?? '', from: effect.from, to: effect.to };
}

/** What is the matter with extending an ended term, renewing one that runs, or moving that of a body that has ended. */
export function wrongKind({ kind, hasEnded }: TermFacts): FindingCode {
  if (!hasEnded) return 'EFFECT_TERM_RUNNING';
  return kind === 'body' ? 'EFFECT_BODY_ENDED' : 'EFFECT_TERM_ENDED';
}
