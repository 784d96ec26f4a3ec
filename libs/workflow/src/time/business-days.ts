import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../vocabulary';
import { addDays, naturalDaysBetween } from './calendar';
import { federalRestDays } from './federal-rest-days';
import { remembering } from './remembering';

/** A day on which a body doesn't work, beside weekends and the federal days of rest. */
export interface Holiday {
  date: LocalDate;
  name: string;
}

const SATURDAY = 6;

/** Whether the body works on that day: no Saturday, no Sunday, no federal day of rest, none of its own holidays. */
export function isBusinessDay(date: LocalDate, holidays: readonly Holiday[]): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(date);
  if (dayOfWeek >= SATURDAY || federalRestDays(year).includes(date)) return false;
  return !holidays.some((holiday) => holiday.date === date);
}

/** The day on which so many business days after a date have come; with none, the date itself. */
export function addBusinessDays(date: LocalDate, days: number, holidays: readonly Holiday[]): LocalDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The day on which one stands so many business days before a date, counted back from it; with none, the date itself. */
export function subtractBusinessDays(date: LocalDate, days: number, holidays: readonly Holiday[]): LocalDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, -1);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Business days after `from` up to `to`, the latter included; 0 where `to` is not later. */
export function businessDaysBetween(from: LocalDate, to: LocalDate, holidays: readonly Holiday[]): number {
  if (to <= from) return 0;
  const resting = new Set([...federalRestDaysBetween(from, to), ...holidays.map(({ date }) => date)]);
  const lost = [...resting].filter((date) => from < date && date <= to && !isWeekend(date));
  return weekdaysBetween(from, to) - lost.length;
}

function federalRestDaysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => federalRestDays(first + index)).flat();
}

const isWeekend = remembering((date: LocalDate): boolean => Temporal.PlainDate.from(date).dayOfWeek >= SATURDAY);

/** Five a week, and what is left of the last one. */
function weekdaysBetween(from: LocalDate, to: LocalDate): number {
  const weeks = Math.floor(naturalDaysBetween(from, to) / 7);
  let days = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1)) {
    if (!isWeekend(day)) days += 1;
  }
  return days;
}
