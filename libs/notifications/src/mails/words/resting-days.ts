import { federalRestDays, type Holiday } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Locale } from '../mail-text';
import { dayOfYear } from './dates';
import { capitalised, listed } from './lists';

const mostNamed = 6;

/** The weekdays after `from` up to `to` on which the body doesn't work, with the names that are known. */
export function restingDays(from: LocalDate, to: LocalDate, holidays: readonly Holiday[]): Holiday[] {
  const federal = yearsOf(from, to).flatMap((year) => federalRestDays(year).map((date) => ({ date, name: '' })));
  const own = holidays.map(({ date }) => date);
  return [...holidays, ...federal.filter(({ date }) => !own.includes(date))]
    .filter(({ date }) => from < date && date <= to && isWeekday(date))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function yearsOf(from: LocalDate, to: LocalDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

const isWeekday = (date: LocalDate): boolean => ![0, 6].includes(new Date(`${date}T12:00:00.000Z`).getUTCDay());

/** «Jueves 14 de abril (Jueves Santo) y viernes 15 de abril son inhábiles.» Null where there is none. */
export function sayRestingDays(days: readonly Holiday[], locale: Locale): string | null {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  if (days.length > mostNamed) {
    const [start, end] = [dayOfYear(first.date, locale), dayOfYear(last.date, locale)];
    return locale === 'es'
      ? `${days.length} días entre semana son inhábiles, del ${start} al ${end}.`
      : `${days.length} weekdays are not business days, from ${start} to ${end}.`;
  }
  const named = days.map(({ date, name }) => (name ? `${dayOfYear(date, locale)} (${name})` : dayOfYear(date, locale)));
  const list = capitalised(listed(named, locale));
  if (locale === 'es') return days.length === 1 ? `${list} es inhábil.` : `${list} son inhábiles.`;
  return days.length === 1 ? `${list} is not a business day.` : `${list} are not business days.`;
}
