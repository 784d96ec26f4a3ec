import { addDays, localDateOf, remembering, startOfDay } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { Locale } from '../mail-text';

type Length = 'long' | 'short';

/** The dialect that dates, lists and figures are written in. */
const tags: Record<Locale, string> = { es: 'es-MX', en: 'en-GB' };

/** How people in Mexico write the cities that stand for their zones: the identifiers carry no accents. */
const cities: Record<string, string> = {
  'America/Bahia_Banderas': 'Bahía de Banderas',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Merida': 'Mérida',
  'America/Mexico_City': 'Ciudad de México',
};

/** The city that stands for an IANA zone: «Mérida» for `America/Merida`. */
export const cityOf = (zone: string): string =>
  cities[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than writing a mail: each is made once. */
function formatOf(locale: Locale, zone: string, length: Length): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tags[locale], {
    timeZone: zone,
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(key, format);
  return format;
}

const partsOf = (moment: Date, zone: string, locale: Locale, length: Length): Record<string, string> =>
  Object.fromEntries(
    formatOf(locale, zone, length)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value.replace(/\.$/, '')]),
  );

// Midday: far enough from both midnights for the day to stay the same.
const middayOf = (date: LocalDate) => new Date(`${date}T12:00:00.000Z`);

const dayOf = remembering((date: LocalDate, locale: Locale, length: Length, withYear: boolean): string => {
  const { weekday, day, month, year } = partsOf(middayOf(date), 'UTC', locale, length);
  const joint = locale === 'es' && length === 'long' ? ' de ' : ' ';
  return `${weekday} ${(withYear ? [day, month, year] : [day, month]).join(joint)}`;
});

/** «sábado 23 de abril de 2022», «Saturday 23 April 2022» */
export const longDay = (date: LocalDate, locale: Locale): string => dayOf(date, locale, 'long', true);

/** «sábado 23 de abril», where the year is plain */
export const dayOfYear = (date: LocalDate, locale: Locale): string => dayOf(date, locale, 'long', false);

/** «sáb 23 abr» */
export const shortDay = (date: LocalDate, locale: Locale): string => dayOf(date, locale, 'short', false);

/** «23:59 (Mérida)»: the last minute of a local day. */
export const lastMinute = (zone: string): string => `23:59 (${cityOf(zone)})`;

/** «sábado 23 de abril de 2022, 23:59 (Mérida)» */
export const endOf = (date: LocalDate, zone: string, locale: Locale): string =>
  `${longDay(date, locale)}, ${lastMinute(zone)}`;

/** «lunes 11 de abril de 2022, 10:42 (Mérida)» */
export const longInstant = (instant: Instant, zone: string, locale: Locale): string =>
  `${longDay(localDateOf(instant, zone), locale)}, ${timeOf(instant, zone, locale)}`;

/** «lunes 11 de abril, 10:42 (Mérida)», where the year is plain */
export const soonInstant = (instant: Instant, zone: string, locale: Locale): string =>
  `${dayOfYear(localDateOf(instant, zone), locale)}, ${timeOf(instant, zone, locale)}`;

/** The last local day before an instant that is not part of the time it ends. */
export function lastDayBefore(instant: Instant, zone: string): LocalDate {
  const date = localDateOf(instant, zone);
  return startOfDay(date, zone) === instant ? addDays(date, -1) : date;
}

/** The end of a time as people say it: 00:00 of a day is 23:59 of the one before. */
export function untilInstant(instant: Instant, zone: string, locale: Locale): string {
  const lastDay = lastDayBefore(instant, zone);
  return lastDay < localDateOf(instant, zone) ? endOf(lastDay, zone, locale) : longInstant(instant, zone, locale);
}

const timeOf = remembering((instant: Instant, zone: string, locale: Locale): string => {
  const { hour, minute } = partsOf(new Date(instant), zone, locale, 'short');
  return `${hour}:${minute} (${cityOf(zone)})`;
});
