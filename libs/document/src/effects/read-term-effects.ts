import type { EffectKind, LocalDate } from '@acuerda/workflow/vocabulary';
import { findSpanishDates } from '../dates/spanish-dates';
import type { TextRange } from '../model/act-document';
import { fold } from '../text/fold';
import { sentencesOf } from '../text/sentences';
import { before, type EffectVerb, findEffectVerbs } from './effect-verbs';
import { DENIED_NAME, PURPOSE, REASON_OVER, UNTIL } from './effect-words';
import { findTerms } from './find-terms';
import type { TermFacts } from './term-facts';

/** «Se prorroga», or «se renueva», «la vigencia del Secretariado hasta el 30 de abril de 2023», as read. */
export interface StatedEffect {
  kind: EffectKind;
  termId: string;
  to: LocalDate;
  words: { verb: TextRange; term: TextRange; date: TextRange };
}

/**
 * The extensions and renewals of terms that a text states: a verb of either, the name of a term and a last day in one
 * sentence. Each name takes the next last day, or the one before it where none follows; what is said after «con el
 * objetivo de» and its like is a reason and counts for nothing, and so does what is denied. Whether the term runs or has
 * ended does not matter here: this is what the words say. Ranges are of the text in NFC.
 */
export function readTermEffects(written: string, terms: readonly TermFacts[]): StatedEffect[] {
  const text = written.normalize('NFC');
  const folded = fold(text);
  const dates = findSpanishDates(text).filter(({ range }) => UNTIL.test(before(folded, range)));
  const verbs = findEffectVerbs(folded);
  const sentences = sentencesOf(text);

  return findTerms(text, terms).flatMap(({ termId, range: term }) => {
    const sentence = sentences.find(({ to }) => to > term.from) ?? { from: 0, to: text.length };
    const verb = verbOf(folded, term, verbs.filter(within(sentence)));
    if (!verb || verb.denied || DENIED_NAME.test(before(folded, term)) || isReason(folded, verb, term)) return [];
    const date = lastDayOf(folded, verb, term, dates.filter(within(sentence)));
    if (!date?.date) return [];
    return [{ kind: verb.kind, termId, to: date.date, words: { verb: verb.range, term, date: date.range } }];
  });
}

/** The verb that a name belongs to. One that says why counts only where the sentence has no other. */
function verbOf(folded: string, term: TextRange, verbs: EffectVerb[]): EffectVerb | undefined {
  const main = verbs.filter((verb) => !verb.isReason);
  const candidates = main.length > 0 ? main : verbs;
  const nearest = verbs.findLast(precedes(term));
  if (nearest && !candidates.includes(nearest) && !folded.slice(nearest.range.to, term.from).includes(',')) {
    return undefined;
  }
  return candidates.findLast(precedes(term)) ?? candidates[0];
}

/** Named in the reason for moving something else: «se prorroga X con el objetivo de que Y continúe». */
function isReason(folded: string, verb: EffectVerb, term: TextRange): boolean {
  const between = folded.slice(verb.range.to, term.from);
  const reason = PURPOSE.exec(between);
  return reason !== null && !REASON_OVER.test(between.slice(reason.index));
}

/** A reason between the name and the day cuts them apart, unless the verb stands after it: «X, a fin de Y, se prorroga». */
function lastDayOf<T extends { range: TextRange }>(
  folded: string,
  verb: EffectVerb,
  term: TextRange,
  dates: T[],
): T | undefined {
  const next = dates.find(({ range }) => range.from >= term.to);
  if (next && !PURPOSE.test(folded.slice(Math.max(term.to, verb.range.to), next.range.from))) return next;
  const previous = dates.findLast(({ range }) => range.to <= term.from);
  return previous && !PURPOSE.test(folded.slice(previous.range.to, term.from)) ? previous : undefined;
}

function precedes(term: TextRange): (verb: EffectVerb) => boolean {
  return ({ range }) => range.to <= term.from;
}

function within(outer: TextRange): (inner: { range: TextRange }) => boolean {
  return ({ range }) => range.from >= outer.from && range.to <= outer.to;
}
