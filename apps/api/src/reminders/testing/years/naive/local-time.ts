import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';

const minute = 60_000;
const day = 24 * 60 * minute;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...fields, hourCycle: 'h23' });
  clocks.set(zone, clock);
  return clock;
}

/** What clocks show, to the minute, read as if it were UTC. */
const shownAt = (millis: number, zone: string): number =>
  Date.parse(`${clockOf(zone).format(millis).replace(' ', 'T')}:00.000Z`);

const remembered = new Map<string, Instant>();

/** When clocks show a time on a day; by what they were ahead a day before where they skip it, and the first time where they show it twice. */
export function instantOf(date: LocalDate, time: string, zone: string): Instant {
  const asked = `${date} ${time} ${zone}`;
  const known = remembered.get(asked);
  if (known) return known;
  const wanted = Date.parse(`${date}T${time}:00.000Z`);
  const aheadAt = (millis: number) => shownAt(millis, zone) - millis;
  const [early, late] = [wanted - aheadAt(wanted - day), wanted - aheadAt(wanted + day)] as const;
  const found = shownAt(early, zone) !== wanted && shownAt(late, zone) === wanted ? late : early;
  const instant = new Date(found).toISOString();
  remembered.set(asked, instant);
  return instant;
}

export const dayAt = (instant: Instant, zone: string): LocalDate =>
  new Date(shownAt(Date.parse(instant), zone)).toISOString().slice(0, 10);

export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * day).toISOString().slice(0, 10);

export const later = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();
