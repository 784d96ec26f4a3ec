import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';

const MILLISECONDS_A_DAY = 86_400_000;

/** Midday UTC of a local date: far enough from both midnights for any zone to print the same day. */
export function middayOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00.000Z`);
}

/** Natural days from one local date to another; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((middayOf(to).getTime() - middayOf(from).getTime()) / MILLISECONDS_A_DAY);
}

/** First days of the months after `from` and before `to`. */
export function monthStartsBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const starts: LocalDate[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7)) + 1;
  for (;;) {
    if (month > 12) [year, month] = [year + 1, 1];
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start >= to) return starts;
    starts.push(start);
    month += 1;
  }
}

/** The local date `days` after another one. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return new Date(middayOf(date).getTime() + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The local date of an instant in a zone. */
export function dayOf(instant: Instant, zone: string): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));
}
