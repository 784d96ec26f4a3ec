import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { daysAfter } from './local-time';

/** Days of rest of those years as printed calendars have them. */
const RESTING: readonly LocalDate[] = [
  ...['2020-01-01', '2020-02-03', '2020-03-16', '2020-05-01', '2020-09-16', '2020-11-16', '2020-12-25'],
  ...['2021-01-01', '2021-02-01', '2021-03-15', '2021-05-01', '2021-09-16', '2021-11-15', '2021-12-25'],
  ...['2022-01-01', '2022-02-07', '2022-03-21', '2022-05-01', '2022-09-16', '2022-11-21', '2022-12-25'],
  ...['2023-01-01', '2023-02-06', '2023-03-20', '2023-05-01', '2023-09-16', '2023-11-20', '2023-12-25'],
  ...['2024-01-01', '2024-02-05', '2024-03-18', '2024-05-01', '2024-09-16', '2024-10-01', '2024-11-18', '2024-12-25'],
  ...['2025-01-01', '2025-02-03', '2025-03-17', '2025-05-01', '2025-09-16', '2025-11-17', '2025-12-25'],
  ...['2026-01-01', '2026-02-02', '2026-03-16', '2026-05-01', '2026-09-16', '2026-11-16', '2026-12-25'],
];

/** @throws for a day of which no calendar is printed here */
export function isWorkingDay(date: LocalDate, holidays: readonly LocalDate[]): boolean {
  if (date < '2020-01-01' || date > '2026-12-31') throw new Error(`No calendar of ${date}.`);
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !RESTING.includes(date) && !holidays.includes(date);
}

/** One day back after the other, until so many of them were working days. */
export function workingDaysBefore(date: LocalDate, days: number, holidays: readonly LocalDate[]): LocalDate {
  let [at, left] = [date, days];
  while (left > 0) {
    at = daysAfter(at, -1);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}
