import { businessDaysBetween, daysLeft, localDateOf } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { MailFacts } from '../facts';
import type { Locale } from '../mail-text';
import { counted } from './lists';
import { restingDays, sayRestingDays } from './resting-days';

/** How far away a last day is. */
export interface DaysLeft {
  today: LocalDate;
  /** Natural days: 0 on the last day, negative once it is over. */
  natural: number;
  business: number;
  /** The weekdays in between on which the body doesn't work, in a sentence; null where there is none. */
  resting: string | null;
}

export function daysLeftOf(lastDay: LocalDate, { body, now, locale }: MailFacts): DaysLeft {
  const today = localDateOf(now, body.timeZone);
  return {
    today,
    natural: daysLeft(lastDay, now, body.timeZone),
    business: businessDaysBetween(today, lastDay, [...body.holidays]),
    resting: sayRestingDays(restingDays(today, lastDay, body.holidays), locale),
  };
}

/** «días naturales» */
export function naturalDays(days: number, locale: Locale): string {
  if (locale === 'es') return days === 1 ? 'día natural' : 'días naturales';
  return days === 1 ? 'calendar day' : 'calendar days';
}

/** «8 días hábiles», «ningún día hábil» */
export function businessDays(days: number, locale: Locale): string {
  if (locale === 'es') return days === 0 ? 'ningún día hábil' : counted(days, 'día hábil', 'días hábiles');
  return days === 0 ? 'no business day' : counted(days, 'business day', 'business days');
}
