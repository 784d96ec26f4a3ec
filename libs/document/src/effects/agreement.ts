import type { Effect, LocalDate } from '@acuerda/workflow/vocabulary';
import { findSpanishDates } from '../dates/spanish-dates';
import type { Part, TextRange } from '../model/act-document';
import { partText } from '../text/plain-text';
import { findTerms } from './find-terms';
import { readTermEffects } from './read-term-effects';
import type { TermFacts } from './term-facts';

/** What keeps a text from saying what its effect does. */
export const DISAGREEMENTS = [
  'TERM_NOT_NAMED',
  'DATE_NOT_NAMED',
  'OTHER_DATE',
  /** It renews what the effect extends, or the other way round. */
  'OTHER_KIND',
  'NOT_EXTENDED',
  'NOT_RENEWED',
] as const;

export type Disagreement = (typeof DISAGREEMENTS)[number];

export type Agreement =
  /** The words that say it, in reading order, for underlining. */
  | { agrees: true; ranges: TextRange[] }
  /** `dates`: the last days that the text gives the term instead, with `OTHER_DATE`. */
  | { agrees: false; because: Disagreement; dates: LocalDate[] };

/** Whether a resolutivo's own words do to the term what the effect does, to the effect's date, and nothing else. */
export function agreement(part: Part, effect: Effect, terms: readonly TermFacts[]): Agreement {
  const text = partText(part);
  const said = readTermEffects(text, terms).filter(({ termId }) => termId === effect.termId);
  if (said.length === 0) return { agrees: false, because: whatIsMissing(text, effect, terms), dates: [] };
  const others = said.filter(({ to }) => to !== effect.to);
  if (others.length > 0) {
    return { agrees: false, because: 'OTHER_DATE', dates: [...new Set(others.map(({ to }) => to))] };
  }
  if (said.some(({ kind }) => kind !== effect.kind)) return { agrees: false, because: 'OTHER_KIND', dates: [] };
  return { agrees: true, ranges: inOrder(said.flatMap(({ words }) => [words.term, words.date])) };
}

function whatIsMissing(text: string, effect: Effect, terms: readonly TermFacts[]): Disagreement {
  if (!findTerms(text, terms).some(({ termId }) => termId === effect.termId)) return 'TERM_NOT_NAMED';
  if (!findSpanishDates(text).some(({ date }) => date === effect.to)) return 'DATE_NOT_NAMED';
  return effect.kind === 'renew_term' ? 'NOT_RENEWED' : 'NOT_EXTENDED';
}

function inOrder(ranges: TextRange[]): TextRange[] {
  const once = new Map(ranges.map((range) => [`${range.from}-${range.to}`, range]));
  return [...once.values()].sort((a, b) => a.from - b.from);
}
