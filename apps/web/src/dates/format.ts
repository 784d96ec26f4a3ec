import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { LOCALE, type Language } from './language';
import { middayOf } from './local-date';
import { zoneCity } from './zone-city';

type Length = 'long' | 'short';

function partsOf(moment: Date, zone: string, language: Language, length: Length): Record<string, string> {
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value.replace(/\.$/, '')]));
}

function dayOf(parts: Record<string, string>, language: Language, length: Length): string {
  const joint = language === 'es' && length === 'long' ? ' de ' : ' ';
  return `${parts.weekday} ${parts.day}${joint}${parts.month}${joint}${parts.year}`;
}

/** «sábado 23 de abril de 2022» */
export function formatDate(date: LocalDate, language: Language): string {
  return dayOf(partsOf(middayOf(date), 'UTC', language, 'long'), language, 'long');
}

/** «sáb 23 abr 2022», for tables and axes. */
export function formatDateShort(date: LocalDate, language: Language): string {
  return dayOf(partsOf(middayOf(date), 'UTC', language, 'short'), language, 'short');
}

/** «sábado 23 de abril de 2022, 23:59 (Mérida)»: the last minute of a term. */
export function formatEndOfDay(date: LocalDate, zone: string, language: Language): string {
  return `${formatDate(date, language)}, 23:59 (${zoneCity(zone)})`;
}

/** «lunes 11 de abril de 2022, 10:42 (Mérida)» */
export function formatInstant(instant: Instant, zone: string, language: Language): string {
  return `${formatMoment(instant, zone, language)} (${zoneCity(zone)})`;
}

/** «lunes 11 de abril de 2022, 10:42», where the zone is named beside it. */
export function formatMoment(instant: Instant, zone: string, language: Language): string {
  const parts = partsOf(new Date(instant), zone, language, 'long');
  return `${dayOf(parts, language, 'long')}, ${parts.hour}:${parts.minute}`;
}

/** «09:00» */
export function formatHour(instant: Instant, zone: string, language: Language): string {
  const { hour, minute } = partsOf(new Date(instant), zone, language, 'short');
  return `${hour}:${minute}`;
}

/** «lun 11 abr 2022, 10:42», for tables that name the zone in their head. */
export function formatInstantShort(instant: Instant, zone: string, language: Language): string {
  const parts = partsOf(new Date(instant), zone, language, 'short');
  return `${dayOf(parts, language, 'short')}, ${parts.hour}:${parts.minute}`;
}

/** «sábado» */
export function formatWeekday(date: LocalDate, language: Language): string {
  return partsOf(middayOf(date), 'UTC', language, 'long').weekday ?? '';
}

/** «abr» */
export function formatMonth(date: LocalDate, language: Language): string {
  return partsOf(middayOf(date), 'UTC', language, 'short').month ?? '';
}

/** «Marzo…»: a date that opens a line. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** «huella» as people compare it: the two ends of a SHA-256. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-4)}`;
}
