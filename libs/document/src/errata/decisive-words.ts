import { findSpanishDates, MONTHS } from '../dates/spanish-dates';
import { patternOfWords, readNumber } from '../dates/spanish-numbers';
import { findEffectVerbs } from '../effects/effect-verbs';
import { findTerms } from '../effects/find-terms';
import { readTermEffects } from '../effects/read-term-effects';
import type { TermFacts } from '../effects/term-facts';
import type { Part } from '../model/act-document';
import { fold } from '../text/fold';
import { partText } from '../text/plain-text';

const NUMBER = String.raw`(?<number>\d{1,3}|${patternOfWords(99)}|primero|una?)(?:\.?[º°])?(?:\s*\([^()]{1,40}\))?`;
const UNIT = String.raw`dias?|semanas?|mes(?:es)?|(?:bi|tri|se)mestres?|anos?|de\s+(?:${MONTHS.join('|')})`;

/** «Quince días», «30 de abril», «abril», «2023», «hábiles»: times that are no full date. */
const LOOSE_TIME = new RegExp(
  String.raw`(?<!\p{L}|\d)(?:${NUMBER}\s+(?<unit>${UNIT})|${MONTHS.join('|')}|(?:19|20)\d\d|(?:in)?habil(?:es)?|natural(?:es)?)(?!\p{L}|\d)`,
  'gu',
);

/**
 * What the words of a resolutivo or a transitorio decide about time: dates, spans and, in a resolutivo, the terms that it
 * names and what it does to them. Equal for two spellings of the same; empty for parts of other kinds, which decide nothing.
 */
export function decisiveWords(part: Part, terms: readonly TermFacts[]): string[] {
  const { kind } = part.attrs;
  if (kind !== 'resolutivo' && kind !== 'transitorio') return [];
  const text = partText(part).normalize('NFC');
  return kind === 'resolutivo' ? [...timesIn(text), ...effectsIn(text, terms)] : timesIn(text);
}

function timesIn(text: string): string[] {
  const folded = fold(text);
  const dates = findSpanishDates(text);
  const ends = [0, ...dates.map(({ range }) => range.to)];
  const between = ends.map((from, i) => folded.slice(from, dates[i]?.range.from)).join(' | ');
  return [
    ...dates.map(({ date, range }) => date ?? folded.slice(range.from, range.to)),
    ...[...between.matchAll(LOOSE_TIME)].map(looseTime),
  ];
}

function effectsIn(text: string, terms: readonly TermFacts[]): string[] {
  return [
    ...findTerms(text, terms).map(({ termId }) => termId),
    ...findEffectVerbs(fold(text)).map(({ kind, denied }) => (denied ? `not ${kind}` : kind)),
    ...readTermEffects(text, terms).map(({ kind, termId, to }) => `${kind} ${termId} ${to}`),
  ];
}

function looseTime(match: RegExpExecArray): string {
  const { number, unit } = match.groups ?? {};
  if (!number || !unit) return match[0];
  const count = /^(?:una?|primero)$/.test(number) ? 1 : readNumber(number);
  return `${count} ${unit.replaceAll(/\s+/g, ' ')}`;
}
