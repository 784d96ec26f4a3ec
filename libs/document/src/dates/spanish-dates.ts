import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { TextRange } from '../model/act-document';
import { isCalendarDay } from '../model/values';
import { fold } from '../text/fold';
import { patternOfWords, readNumber, readYear } from './spanish-numbers';

/** A full date (day, month and year) as a text writes it. */
export interface WrittenDate {
  range: TextRange;
  /** Null when the calendar has no such day («31 de abril de 2023»). */
  date: LocalDate | null;
  /** The weekday that the text states, 1 (lunes) to 7 (domingo); null when it states none. */
  weekday: number | null;
}

const WEEKDAYS = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'];

/** Folded, as it happens: no month has an accent. */
export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const GLOSS = String.raw`(?:\s*\([^()]{1,40}\))?`;
const WEEKDAY = String.raw`(?:(?<weekday>${WEEKDAYS.join('|')}),?\s+(?:dia\s+)?)?`;
const DAY = String.raw`(?<day>\d{1,2}(?=\.?[º°o]?[\s(])|primero|${patternOfWords(31)})(?:\.?[º°o])?${GLOSS}`;
const MONTH = String.raw`(?<month>${MONTHS.join('|')}|setiembre)`;
const YEAR = String.raw`(?<year>\d{4}|(?:dos\s+mil|mil\s+novecientos)(?:\s+(?:${patternOfWords(99)}))?)`;
const LONG = String.raw`${WEEKDAY}${DAY}\s+de\s+${MONTH},?\s+del?\s+(?:ano\s+)?${YEAR}`;
const SHORT = String.raw`(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})\k<sep>(?<y>\d{4})`;
const ISO = String.raw`(?<iy>\d{4})-(?<im>\d{2})-(?<id>\d{2})`;

/** Not inside a word, a reference (EXT18/03/2016-05) or a longer figure. */
const DATE = new RegExp(String.raw`(?<![\p{L}\p{N}/.-])(?:${LONG}|${SHORT}|${ISO})(?![\p{L}\p{N}/-]|\.\d)`, 'gu');

/**
 * Every full date in a Spanish text, in figures, words or both. Figures with strokes are day first, as Mexico writes
 * them. Dates without a year are not dates here: they can't be compared with a term. Ranges are of the text in NFC.
 */
export function findSpanishDates(text: string): WrittenDate[] {
  return [...fold(text.normalize('NFC')).matchAll(DATE)].map((match) => {
    const { weekday, day, month, year, d, m, y, iy, im, id } = match.groups ?? {};
    const date = day
      ? localDate(readYear(year ?? ''), monthNumber(month ?? ''), day === 'primero' ? 1 : readNumber(day))
      : localDate(Number(y ?? iy), Number(m ?? im), Number(d ?? id));
    return {
      range: { from: match.index, to: match.index + match[0].length },
      date,
      weekday: weekday ? WEEKDAYS.indexOf(weekday) + 1 : null,
    };
  });
}

/** 1 (lunes) to 7 (domingo). */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function monthNumber(name: string): number {
  return name === 'setiembre' ? 9 : MONTHS.indexOf(name) + 1;
}

function localDate(year: number, month: number, day: number): LocalDate | null {
  if (!isCalendarDay(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
