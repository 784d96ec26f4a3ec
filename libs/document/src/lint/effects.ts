import type { Effect } from '@acuerda/workflow/vocabulary';
import { agreement } from '../effects/agreement';
import { findTerms } from '../effects/find-terms';
import { readTermEffects, type StatedEffect } from '../effects/read-term-effects';
import { effectKindFor, type TermFacts } from '../effects/term-facts';
import type { Part } from '../model/act-document';
import { partText, titleOf } from '../text/plain-text';
import { finding, type LintContext, type Rule } from './context';
import { factsOf, named, wrongKind } from './effect-facts';
import type { Finding } from './findings';

/** Whether data, text and title say the same. */
export const effectRules: Rule[] = [effectsRepeated, effectsAgainstText, textAgainstEffects, titleAgainstEffects];

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
      readTermEffects(partText(part), terms)
        .filter(({ termId }) => !carried.has(termId))
        .flatMap((stated) => withoutEffect(stated, part, terms)),
    );
}

/** A text that repeats the day on which a term ends moves nothing. */
function withoutEffect({ kind, termId, to, words }: StatedEffect, part: Part, terms: readonly TermFacts[]): Finding[] {
  const term = terms.find(({ id }) => id === termId);
  if (!term || to === term.endsOn) return [];
  const facts = { term: term.name, termId, endsOn: term.endsOn, to };
  return kind === effectKindFor(term)
    ? [finding('EFFECT_MISSING', { partId: part.attrs.id, range: words.term, facts })]
    : [finding(wrongKind(term), { partId: part.attrs.id, range: words.verb, facts })];
}

/** A title that names some of the moved terms and not the others misleads; one that names none is only short. */
function titleAgainstEffects({ document, terms }: LintContext): Finding[] {
  const heading = document.content.find((part) => part.attrs.kind === 'heading');
  const inTitle = new Set(findTerms(titleOf(document), terms).map(({ termId }) => termId));
  const moved = terms.filter(({ id }) => effectsOf(document.content).some(({ termId }) => termId === id));
  const missing = moved.filter(({ id }) => !inTitle.has(id)).map(({ name }) => name);
  if (!heading || missing.length === 0 || missing.length === moved.length) return [];
  return [finding('TITLE_SAYS_LESS', { partId: heading.attrs.id, facts: { terms: missing } })];
}

function effectsOf(parts: readonly Part[]): Effect[] {
  return parts.flatMap((part) => part.attrs.effects);
}
