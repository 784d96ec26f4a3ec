import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { findSpanishDates } from '../dates/spanish-dates';
import type { TextRange } from '../model/act-document';
import { fold } from '../text/fold';
import { DENIED_NAME, DENIED_VERB, EXTENDING, PURPOSE, REASON_OVER, SENTENCE_END, UNTIL } from './extension-words';
import { findTerms } from './find-terms';
import type { TermFacts } from './term-facts';

/** «Se prorroga la vigencia del Secretariado hasta el 30 de abril de 2023», as read. */
export interface Extension {
  termId: string;
  to: LocalDate;
  words: { verb: TextRange; term: TextRange; date: TextRange };
}

interface Verb {
  range: TextRange;
  denied: boolean;
}

/**
 * The extensions of terms that a text states: a verb of extension, the name of a term and a last day in one sentence.
 * Each name takes the next last day, or the one before it where none follows; what is said after «con el objetivo de»
 * and its like is a reason and counts for nothing, and so does what is denied. Ranges are of the text in NFC.
 */
export function readExtensions(written: string, terms: readonly TermFacts[]): Extension[] {
  const text = written.normalize('NFC');
  const folded = fold(text);
  const dates = findSpanishDates(text).filter(({ range }) => UNTIL.test(before(folded, range)));
  const verbs = [...folded.matchAll(EXTENDING)].map((match): Verb => {
    const range = { from: match.index, to: match.index + match[0].length };
    return { range, denied: DENIED_VERB.test(before(folded, range)) };
  });

  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1);

  return findTerms(text, terms).flatMap(({ termId, range: term }) => {
    const sentence = sentenceAround(term, ends, text.length);
    const verb = verbOf(
      term,
      verbs.filter(({ range }) => within(sentence, range)),
    );
    if (!verb || verb.denied || DENIED_NAME.test(before(folded, term)) || isReason(folded, verb, term)) return [];
    const date = lastDayOf(
      folded,
      term,
      dates.filter(({ range }) => within(sentence, range)),
    );
    if (!date?.date) return [];
    return [{ termId, to: date.date, words: { verb: verb.range, term, date: date.range } }];
  });
}

/** Enough of what precedes for any of the patterns that look back, so that a long part costs no more than its length. */
function before(folded: string, { from }: TextRange): string {
  return folded.slice(Math.max(0, from - 80), from);
}

function verbOf(term: TextRange, verbs: Verb[]): Verb | undefined {
  return verbs.findLast(({ range }) => range.to <= term.from) ?? verbs[0];
}

/** Named in the reason for extending something else: «se prorroga X con el objetivo de que Y continúe». */
function isReason(folded: string, verb: Verb, term: TextRange): boolean {
  const between = folded.slice(verb.range.to, term.from);
  const reason = PURPOSE.exec(between);
  return reason !== null && !REASON_OVER.test(between.slice(reason.index));
}

function lastDayOf<T extends { range: TextRange }>(folded: string, term: TextRange, dates: T[]): T | undefined {
  const next = dates.find(({ range }) => range.from >= term.to);
  if (next && !PURPOSE.test(folded.slice(term.to, next.range.from))) return next;
  const previous = dates.findLast(({ range }) => range.to <= term.from);
  return previous && !PURPOSE.test(folded.slice(previous.range.to, term.from)) ? previous : undefined;
}

function sentenceAround({ from }: TextRange, ends: number[], length: number): TextRange {
  return {
    from: ends.findLast((end) => end <= from) ?? 0,
    to: ends.find((end) => end > from) ?? length,
  };
}

function within(outer: TextRange, inner: TextRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
