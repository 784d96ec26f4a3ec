import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../vocabulary';

const MONDAY = 1;

/** Counting back from a last day asks for the same year a hundred times over. */
const known = new Map<number, readonly LocalDate[]>();

/**
 * The days of rest that the Federal Labour Law fixes for everybody, by year: article 74 (Ley Federal del Trabajo), as in
 * force since 2006. Fraction VII, the inauguration of the federal executive, is 1 December every sixth year up to 2018
 * and 1 October every sixth year from 2024 (decree in the DOF of 30 September 2024). Election days are declared by
 * other laws, and come with a body's own calendar.
 */
export function federalRestDays(year: number): readonly LocalDate[] {
  const days = known.get(year) ?? restDaysOf(year);
  known.set(year, days);
  return days;
}

function restDaysOf(year: number): LocalDate[] {
  const days = [
    on(year, 1, 1),
    mondayOf(year, 2, 1),
    mondayOf(year, 3, 3),
    on(year, 5, 1),
    on(year, 9, 16),
    mondayOf(year, 11, 3),
    on(year, 12, 25),
  ];
  return [...days, ...inauguration(year)].sort();
}

function inauguration(year: number): LocalDate[] {
  if ((year - 2018) % 6 !== 0) return [];
  return [year <= 2018 ? on(year, 12, 1) : on(year, 10, 1)];
}

const on = (year: number, month: number, day: number): LocalDate =>
  Temporal.PlainDate.from({ year, month, day }).toString();

/** The first, second or third Monday of a month. */
function mondayOf(year: number, month: number, ordinal: number): LocalDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const untilMonday = (MONDAY - first.dayOfWeek + 7) % 7;
  return first.add({ days: untilMonday + 7 * (ordinal - 1) }).toString();
}
