import type { Effect } from '@acuerda/workflow/vocabulary';
import { effectKindFor } from '../effects/term-facts';
import { settledEntry } from '../entry-into-force/read-entry-into-force';
import { finding, type LintContext } from './context';
import { factsOf, named, wrongKind } from './effect-facts';
import type { Finding } from './findings';

/** Whether the effects can be applied to the terms as they stand. Not asked of an erratum: its effects were applied. */
export function effectsAgainstTerms({ document, terms, entries }: LintContext): Finding[] {
  const entry = settledEntry(entries);
  const inForceFrom = entry?.kind === 'on' ? entry.date : null;
  return document.content.flatMap((part) =>
    part.attrs.effects.flatMap((effect): Finding[] => {
      const term = named(terms, effect);
      const about = { partId: part.attrs.id, facts: factsOf(effect, term) };
      if (!term) return [finding('EFFECT_TERM_UNKNOWN', about)];
      const facts = { ...about.facts, endsOn: term.endsOn };
      if (effect.from !== term.endsOn) return [finding('EFFECT_STALE', { ...about, facts })];
      if (effect.kind !== effectKindFor(term)) return [finding(wrongKind(term), { ...about, facts })];
      if (isNotLater(effect, inForceFrom)) return [finding('EFFECT_NOT_LATER', about)];
      return leavesGap(effect, inForceFrom)
        ? [finding('EFFECT_LEAVES_GAP', { ...about, facts: { ...facts, inForceFrom: inForceFrom ?? '' } })]
        : [];
    }),
  );
}

/** A renewal runs from the entry into force: one that ends before then renews nothing. */
function isNotLater({ kind, from, to }: Effect, inForceFrom: string | null): boolean {
  return to <= from || (kind === 'renew_term' && inForceFrom !== null && to < inForceFrom);
}

/** A term that has ended when the act enters into force can no longer be extended. */
function leavesGap({ kind, from }: Effect, inForceFrom: string | null): boolean {
  return kind === 'extend_term' && inForceFrom !== null && inForceFrom > from;
}
