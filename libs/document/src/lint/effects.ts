import type { Effect } from '@acuerda/workflow/vocabulary';
import { agreement } from '../effects/agreement';
import { findTerms } from '../effects/find-terms';
import { readExtensions } from '../effects/read-extensions';
import type { TermFacts } from '../effects/term-facts';
import type { Part } from '../model/act-document';
import { partText, titleOf } from '../text/plain-text';
import { finding, type LintContext, type Rule } from './context';
import type { Finding } from './findings';

export const effectRules: Rule[] = [
  effectsAgainstTerms,
  effectsRepeated,
  effectsAgainstText,
  textAgainstEffects,
  titleAgainstEffects,
];

function effectsAgainstTerms({ document, terms }: LintContext): Finding[] {
  return document.content.flatMap((part) =>
    part.attrs.effects.flatMap((effect): Finding[] => {
      const term = terms.find(({ id }) => id === effect.termId);
      const about = { partId: part.attrs.id, facts: { ...factsOf(effect, term) } };
      if (!term) return [finding('EFFECT_TERM_UNKNOWN', about)];
      if (effect.from !== term.endsOn) {
        return [finding('EFFECT_STALE', { ...about, facts: { ...about.facts, endsOn: term.endsOn } })];
      }
      return effect.to <= effect.from ? [finding('EFFECT_NOT_LATER', about)] : [];
    }),
  );
}

/** Two effects on one term would leave its end to their order. */
function effectsRepeated({ document, terms }: LintContext): Finding[] {
  const seen = new Set<string>();
  return document.content.flatMap((part) =>
    part.attrs.effects.flatMap((effect) => {
      if (!seen.has(effect.termId)) {
        seen.add(effect.termId);
        return [];
      }
      return [finding('EFFECT_REPEATED', { partId: part.attrs.id, facts: factsOf(effect, named(terms, effect)) })];
    }),
  );
}

function effectsAgainstText({ document, terms }: LintContext): Finding[] {
  return document.content.flatMap((part) =>
    part.attrs.effects
      .filter((effect) => named(terms, effect))
      .flatMap((effect) => {
        const answer = agreement(part, effect, terms);
        if (answer.agrees) return [];
        const facts = { ...factsOf(effect, named(terms, effect)), because: answer.because, dates: answer.dates };
        return [finding('EFFECT_NOT_IN_TEXT', { partId: part.attrs.id, facts })];
      }),
  );
}

function textAgainstEffects({ document, terms }: LintContext): Finding[] {
  const carried = new Set(effectsOf(document.content).map(({ termId }) => termId));
  return document.content
    .filter((part) => part.attrs.kind === 'resolutivo')
    .flatMap((part) =>
      readExtensions(partText(part), terms)
        .filter(({ termId }) => !carried.has(termId))
        .map(({ termId, to, words }) => {
          const facts = { term: terms.find(({ id }) => id === termId)?.name ?? '', termId, to };
          return finding('EFFECT_MISSING', { partId: part.attrs.id, range: words.term, facts });
        }),
    );
}

/** A title that names some of the extended terms and not the others misleads; one that names none is only short. */
function titleAgainstEffects({ document, terms }: LintContext): Finding[] {
  const heading = document.content.find((part) => part.attrs.kind === 'heading');
  const inTitle = new Set(findTerms(titleOf(document), terms).map(({ termId }) => termId));
  const extended = terms.filter(({ id }) => effectsOf(document.content).some(({ termId }) => termId === id));
  const missing = extended.filter(({ id }) => !inTitle.has(id)).map(({ name }) => name);
  if (!heading || missing.length === 0 || missing.length === extended.length) return [];
  return [finding('TITLE_SAYS_LESS', { partId: heading.attrs.id, facts: { terms: missing } })];
}

function effectsOf(parts: readonly Part[]): Effect[] {
  return parts.flatMap((part) => part.attrs.effects);
}

function named(terms: readonly TermFacts[], effect: Effect): TermFacts | undefined {
  return terms.find(({ id }) => id === effect.termId);
}

function factsOf(effect: Effect, term: TermFacts | undefined) {
  return { effectId: effect.id, termId: effect.termId, term: term?.name ?? '', from: effect.from, to: effect.to };
}
