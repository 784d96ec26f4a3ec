import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { daysBetween, monthStartsBetween, plusDays } from '../dates/local-date';

const TAIL_DAYS = 130;
const HEAD_DAYS = 22;

/** A range of dates laid over a width of 100 %. */
export interface Scale {
  from: LocalDate;
  to: LocalDate;
  months: LocalDate[];
  /** Percent of the width at which a date stands, kept inside the range. */
  at(date: LocalDate): number;
}

/** From a little before the first date to some months after the last one, so that what follows an end can be seen. */
export function scaleOver(dates: readonly LocalDate[]): Scale {
  const sorted = [...dates].sort();
  const from = plusDays(sorted[0] ?? '2021-01-01', -HEAD_DAYS);
  const to = plusDays(sorted.at(-1) ?? from, TAIL_DAYS);
  const total = daysBetween(from, to);
  return {
    from,
    to,
    months: monthStartsBetween(from, to),
    at: (date) => Math.min(100, Math.max(0, (daysBetween(from, date) / total) * 100)),
  };
}
