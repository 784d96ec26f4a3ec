import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../vocabulary';
import { remembering } from './remembering';

export function isLocalDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

export const addDays = remembering((date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** Calendar days from one date to another; negative when `to` is the earlier one. */
export const naturalDaysBetween = remembering(
  (from: LocalDate, to: LocalDate): number =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days,
);
