import type { EntryIntoForce } from '@acuerda/workflow/vocabulary';
import { findSpanishDates } from '../dates/spanish-dates';
import { readNumber } from '../dates/spanish-numbers';
import {
  AFTER_DAYS,
  BEFORE_A_DATE,
  BUSINESS_DAYS,
  CONDITION,
  IN_A_GAZETTE,
  NEXT_DAY,
  ON_PUBLICATION,
} from './entry-words';
import type { UnreadableEntry } from './unreadable-entry';

export interface DayReading {
  reading: EntryIntoForce | UnreadableEntry;
  /** How much of the words it took; 0 where they don't begin with a day that can be read. */
  length: number;
}

/** Reads folded words that begin with the day of an entry into force. */
export function readDay(words: string): DayReading {
  const { reading, length } = publicationDay(words) ?? calendarDay(words) ?? { reading: unreadable(words), length: 0 };
  const rest = words.slice(length);
  if (typeof reading === 'string' || length === 0) return { reading, length };
  if (IN_A_GAZETTE.test(rest)) return { reading: 'OFFICIAL_GAZETTE', length };
  return { reading: CONDITION.test(rest) ? 'NOT_UNDERSTOOD' : reading, length };
}

function publicationDay(words: string): DayReading | null {
  const after = AFTER_DAYS.exec(words);
  if (after) return { reading: daysAfter(after.groups?.['days'] ?? ''), length: after[0].length };
  const next = NEXT_DAY.exec(words);
  if (next) return { reading: { kind: 'after_publication', days: 1 }, length: next[0].length };
  const on = ON_PUBLICATION.exec(words);
  return on && { reading: { kind: 'on_publication' }, length: on[0].length };
}

function daysAfter(written: string): DayReading['reading'] {
  const days = written === 'un' ? 1 : readNumber(written);
  return days >= 1 ? { kind: 'after_publication', days } : 'NOT_UNDERSTOOD';
}

function calendarDay(words: string): DayReading | null {
  const [first] = findSpanishDates(words);
  if (!first || !BEFORE_A_DATE.test(words.slice(0, first.range.from))) return null;
  return {
    reading: first.date === null ? 'DATE_IMPOSSIBLE' : { kind: 'on', date: first.date },
    length: first.range.to,
  };
}

function unreadable(words: string): UnreadableEntry {
  return BUSINESS_DAYS.test(words) ? 'BUSINESS_DAYS' : 'NOT_UNDERSTOOD';
}
