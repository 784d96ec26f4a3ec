import type { EffectKind } from '@acuerda/workflow/vocabulary';
import type { TextRange } from '../model/act-document';
import { DENIED_VERB, EFFECT_VERB, REASON_VERB } from './effect-words';

export interface EffectVerb {
  kind: EffectKind;
  range: TextRange;
  /** «No se amplía». */
  denied: boolean;
  /** «A fin de reanudar». */
  isReason: boolean;
}

/** The words that extend or renew, in a folded text. */
export function findEffectVerbs(folded: string): EffectVerb[] {
  return [...folded.matchAll(EFFECT_VERB)].map((match) => {
    const range = { from: match.index, to: match.index + match[0].length };
    const preceding = before(folded, range);
    return {
      kind: match.groups?.['renewing'] ? 'renew_term' : 'extend_term',
      range,
      denied: DENIED_VERB.test(preceding),
      isReason: REASON_VERB.test(preceding),
    };
  });
}

/** Enough of what precedes for any of the patterns that look back, so that a long part costs no more than its length. */
export function before(folded: string, { from }: TextRange): string {
  return folded.slice(Math.max(0, from - 80), from);
}
