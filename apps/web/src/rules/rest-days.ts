import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { TextKey } from '../i18n/texts';
import type { Holiday } from './parse-holidays';

export interface RestDay {
  date: LocalDate;
  /** Null: a federal day. */
  name: string | null;
}

export interface Month {
  /** `2022-04` */
  month: string;
  days: RestDay[];
}

/** The days of rest of a year, month by month; a day that the law fixes anyway is listed as such. */
export function restDaysByMonth(year: number, federal: readonly LocalDate[], own: readonly Holiday[]): Month[] {
  const ofYear = own.filter(({ date }) => date.startsWith(`${year}-`) && !federal.includes(date));
  const days: RestDay[] = [...federal.map((date) => ({ date, name: null })), ...ofYear];
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))].sort();
  return months.map((month) => ({
    month,
    days: days.filter(({ date }) => date.startsWith(month)).sort((a, b) => (a.date < b.date ? -1 : 1)),
  }));
}

/** What a federal day of rest is for. Two days share December: the inauguration fell on the 1st up to 2018. */
export function federalDayName(date: LocalDate): TextKey {
  if (date.endsWith('-12-01') || date.slice(5, 7) === '10') return 'calendar:federal.inauguration';
  switch (date.slice(5, 7)) {
    case '01':
      return 'calendar:federal.january';
    case '02':
      return 'calendar:federal.february';
    case '03':
      return 'calendar:federal.march';
    case '05':
      return 'calendar:federal.may';
    case '09':
      return 'calendar:federal.september';
    case '11':
      return 'calendar:federal.november';
    default:
      return 'calendar:federal.december';
  }
}
