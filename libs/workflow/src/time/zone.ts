import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../vocabulary';
import { addDays } from './calendar';
import { remembering } from './remembering';

const toInstant = (instant: Temporal.Instant): Instant => instant.toString({ fractionalSecondDigits: 3 });

/** A place of the IANA database, `America/Merida`; abbreviations and offsets know nothing of a change of the clocks. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.PlainDate.from('2022-04-23').toZonedDateTime(zone);
    return zone.includes('/');
  } catch {
    return false;
  }
}

/** The day that it is in `zone` at that instant. A term is in force while this day lies within its dates. */
export const localDateOf = remembering((instant: Instant, zone: string): LocalDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

/** The first instant of a local day, which is not midnight where clocks skip it. */
export const startOfDay = remembering((date: LocalDate, zone: string): Instant =>
  toInstant(Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant()),
);

/**
 * The instant at which clocks in `zone` show a time (`HH:MM`) on a day. Where they skip it, as far after the skip as it
 * was to be after its beginning; where they show it twice, the first (RFC 9557, 'compatible').
 */
export const localInstant = remembering((date: LocalDate, time: string, zone: string): Instant =>
  toInstant(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()),
);

/** The exclusive instant at which a term's last local day is over. */
export const endOfTerm = (lastDay: LocalDate, zone: string): Instant => startOfDay(addDays(lastDay, 1), zone);

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  toInstant(Temporal.Instant.from(instant).add({ minutes }));
