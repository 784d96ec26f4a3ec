import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { html, type Html } from './html';
import type { Locale } from './layout';

type Length = 'long' | 'short';

/** The dialect that dates, lists and figures are written in. */
export const tags: Record<Locale, string> = { es: 'es-MX', en: 'en-GB' };

/** How people in Mexico write the cities that stand for their zones: the identifiers carry no accents. */
const cities: Record<string, string> = {
  'America/Bahia_Banderas': 'Bahía de Banderas',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Merida': 'Mérida',
  'America/Mexico_City': 'Ciudad de México',
};

// Midday: far enough from both midnights for the day to stay the same.
const middayOf = (date: LocalDate) => new Date(`${date}T12:00:00.000Z`);

function partsOf(moment: Date, timeZone: string, locale: Locale, length: Length): Record<string, string> {
  const format = new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value.replace(/\.$/, '')]));
}

function dayOf(moment: Date, zone: string, locale: Locale, length: Length): string {
  const { weekday, day, month, year } = partsOf(moment, zone, locale, length);
  const joint = locale === 'es' && length === 'long' ? ' de ' : ' ';
  return `${weekday} ${[day, month, year].join(joint)}`;
}

function timeOf(moment: Date, zone: string, locale: Locale): string {
  const { hour, minute } = partsOf(moment, zone, locale, 'short');
  return `${hour}:${minute}`;
}

/** The city that stands for an IANA zone: «Mérida» for `America/Merida`. */
export const cityOf = (zone: string): string =>
  cities[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** «sábado 23 de abril de 2022», «Saturday 23 April 2022» */
export const longDay = (date: LocalDate, locale: Locale): string => dayOf(middayOf(date), 'UTC', locale, 'long');

/** «sáb 23 abr 2022» */
export const shortDay = (date: LocalDate, locale: Locale): string => dayOf(middayOf(date), 'UTC', locale, 'short');

/** «abril» or «abr» */
export const monthOf = (date: LocalDate, locale: Locale, length: Length): string =>
  partsOf(middayOf(date), 'UTC', locale, length).month ?? '';

/** «sábado 23 de abril de 2022, 23:59 (Mérida)»: the last minute of a term. */
export const lastMinute = (date: LocalDate, zone: string, locale: Locale): string =>
  `${longDay(date, locale)}, 23:59 (${cityOf(zone)})`;

/** «lunes 11 de abril de 2022, 10:42 (Mérida)» */
export const longInstant = (instant: Instant, zone: string, locale: Locale): string => {
  const moment = new Date(instant);
  return `${dayOf(moment, zone, locale, 'long')}, ${timeOf(moment, zone, locale)} (${cityOf(zone)})`;
};

/** «lun 11 abr 2022, 10:42», where the zone is named beside it. */
export const shortInstant = (instant: Instant, zone: string, locale: Locale): string => {
  const moment = new Date(instant);
  return `${dayOf(moment, zone, locale, 'short')}, ${timeOf(moment, zone, locale)}`;
};

/** A date or an instant that machines read too. */
export const time = (machine: string, words: string | Html): Html => html`<time datetime="${machine}">${words}</time>`;
