import type { LocalDate } from '@acuerda/workflow/vocabulary';

/** Months by the three letters with which they begin, in Spanish and in English. */
const MONTHS = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const WORDS = /^(?:\p{L}+[.,]*\s+)?(\d{1,2})\s+(?:de\s+)?(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})$/u;

/** A date as people type it: «23/04/2021», day first; «23 de abril de 2021», «vie 23 abr 2021»; null when it is none. */
export function readTypedDate(text: string): LocalDate | null {
  const typed = text.trim().toLowerCase();
  const iso = ISO.exec(typed);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(typed);
  if (numbers) return calendarDay(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = WORDS.exec(typed);
  return words && calendarDay(Number(words[3]), monthNamed(words[2] ?? ''), Number(words[1]));
}

const monthNamed = (name: string): number =>
  MONTHS.findIndex((beginnings) => beginnings.includes(name.slice(0, 3))) + 1;

function calendarDay(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
