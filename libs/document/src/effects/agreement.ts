import type { Effect, LocalDate } from '@acuerda/workflow/vocabulary';
import { findSpanishDates } from '../dates/spanish-dates';
import type { Part, TextRange } from '../model/act-document';
import { partText } from '../text/plain-text';
import { findTerms } from './find-terms';
import { readExtensions } from './read-extensions';
import type { TermFacts } from './term-facts';

/** What keeps a text from saying what its effect does. */
export const DISAGREEMENTS = ['TERM_NOT_NAMED', 'DATE_NOT_NAMED', 'OTHER_DATE', 'NOT_EXTENDED'] as const;

export type Disagreement = (typeof DISAGREEMENTS)[number];

export type Agreement =
  /** The words that say it, in reading order, for underlining. */
  | { agrees: true; ranges: TextRange[] }
  /** `dates`: the last days that the text gives the term instead, with `OTHER_DATE`. */
  | { agrees: false; because: Disagreement; dates: LocalDate[] };

/** Whether a resolutivo's own words extend the effect's term to the effect's date, and to no other. */
export function agreement(part: Part, effect: Effect, terms: readonly TermFacts[]): Agreement {
  const text = partText(part);
  const said = readExtensions(text, terms).filter(({ termId }) => termId === effect.termId);
  const others = said.filter(({ to }) => to !== effect.to);
  if (said.length > 0 && others.length === 0) {
    return { agrees: true, ranges: inOrder(said.flatMap(({ words }) => [words.term, words.date])) };
  }
  if (others.length > 0) {
    return { agrees: false, because: 'OTHER_DATE', dates: [...new Set(others.map(({ to }) => to))] };
  }
  return { agrees: false, because: whatIsMissing(text, effect, terms), dates: [] };
}

function whatIsMissing(text: string, effect: Effect, terms: readonly TermFacts[]): Disagreement {
  if (!findTerms(text, terms).some(({ termId }) => termId === effect.termId)) return 'TERM_NOT_NAMED';
  if (!findSpanishDates(text).some(({ date }) => date === effect.to)) return 'DATE_NOT_NAMED';
  return 'NOT_EXTENDED';
}

function inOrder(ranges: TextRange[]): TextRange[] {
  const once = new Map(ranges.map((range) => [`${range.from}-${range.to}`, range]));
  return [...once.values()].sort((a, b) => a.from - b.from);
}
