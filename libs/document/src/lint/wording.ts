import { findSpanishDates, weekdayOf } from '../dates/spanish-dates';
import type { PartKind, TextRange } from '../model/act-document';
import { readTypedNumber } from '../numbering/typed-number';
import { findLeakedBookmarks } from '../text/leaked-bookmarks';
import { inEachPart, type Rule, type Sighting } from './context';

/** «co creación»: a prefix is no word by itself (Ortografía de la lengua española, 2010, IV.2.2). */
const SPLIT_PREFIX = /(?<![\p{L}\p{N}])(co)\s+(\p{Ll}{4,})/giu;

/**
 * A subject written as a proper name, and right after it «un»: between a name and an indefinite article Spanish
 * needs a verb, a preposition, a conjunction or a comma. Catches no other missing verb, and hardly anything else.
 */
const NAME_THEN_ARTICLE =
  /(?<before>^|[.;:]\s+)(?:El|La|Los|Las)(?:\s+(?:(?:de|del|la|las|los|y|e)\s+)*\p{Lu}[\p{L}\p{N}]*)+\s+(?:un|una(?!\s+vez)|unos|unas)\s+\p{L}+/gu;

export const wordingRules: Rule[] = [
  inEachPart(typedNumber),
  inEachPart(leakedBookmarks),
  inEachPart(splitPrefixes),
  inEachPart(missingVerbs),
  inEachPart(doubtfulDates),
];

function typedNumber(text: string, kind: PartKind): Sighting[] {
  const typed = kind === 'heading' || kind === 'legal_basis' ? null : readTypedNumber(text);
  if (!typed) return [];
  return [{ code: 'NUMBER_UNREADABLE', range: { from: 0, to: typed.length }, facts: { written: typed.written } }];
}

function leakedBookmarks(text: string): Sighting[] {
  return findLeakedBookmarks(text).map(({ name, range }) => ({ code: 'BOOKMARK_LEAKED', range, facts: { name } }));
}

function splitPrefixes(text: string): Sighting[] {
  return [...text.matchAll(SPLIT_PREFIX)].map((match) => ({
    code: 'PREFIX_SPLIT',
    range: rangeOf(match),
    facts: { written: match[0], suggestion: `${match[1]}${match[2]}` },
  }));
}

function missingVerbs(text: string, kind: PartKind): Sighting[] {
  if (kind === 'heading') return [];
  return [...text.matchAll(NAME_THEN_ARTICLE)].map((match) => {
    const range = { from: match.index + (match.groups?.['before']?.length ?? 0), to: match.index + match[0].length };
    return { code: 'VERB_MAY_BE_MISSING', range, facts: { phrase: text.slice(range.from, range.to) } };
  });
}

function doubtfulDates(text: string): Sighting[] {
  return findSpanishDates(text).flatMap(({ date, weekday, range }): Sighting[] => {
    const written = text.slice(range.from, range.to);
    if (date === null) return [{ code: 'DATE_IMPOSSIBLE', range, facts: { written } }];
    if (weekday === null || weekday === weekdayOf(date)) return [];
    return [{ code: 'WEEKDAY_WRONG', range, facts: { written, date, weekday: weekdayOf(date) } }];
  });
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { from: match.index, to: match.index + match[0].length };
}
