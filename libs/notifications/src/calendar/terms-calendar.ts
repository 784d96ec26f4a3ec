import { addDays } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { Locale } from '../mails/mail-text';
import { assertPrintable } from '../mails/printable';
import { endOf } from '../mails/words/dates';
import type { CalendarEnding, CalendarFacts } from './facts';
import { escaped, folded, withLines } from './lines';

/** How often a calendar that follows the feed asks again. */
const refreshInterval = 'REFRESH-INTERVAL;VALUE=DURATION:PT6H';

const es = {
  calendar: (body: string): string => `Plazos de ${body}`,
  title: (name: string): string => `Último día: ${name}`,
  description: (end: string): string => `Termina el ${end}.`,
};

const en: typeof es = {
  calendar: (body) => `Deadlines of ${body}`,
  title: (name) => `Last day: ${name}`,
  description: (end) => `Ends on ${end}.`,
};

const words: Record<Locale, typeof es> = { es, en };

const productId = '-//Acuerda//Plazos//ES';

/**
 * The last days of a body as an iCalendar file (RFC 5545, RFC 7986): a whole day each, free in the calendar. An entry
 * keeps its identity, and a moved end replaces the one that was there.
 * @throws when a name holds a character that no calendar may carry
 */
export function termsCalendar(facts: CalendarFacts): string {
  assertPrintable(facts);
  const say = words[facts.locale];
  const name = escaped(say.calendar(facts.body.name));
  const entries = facts.endings.map((ending) => entryOf(ending, facts));
  const { error, value } = createEvents(entries, {
    productId,
    method: 'PUBLISH',
    calName: name,
  });
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return folded(withLines(value, 'X-PUBLISHED-TTL:', [`NAME:${name}`, refreshInterval]));
}

/** What `ics` takes, and a time of its own that its types leave out: without it, the entry would carry the time of its making. */
type Entry = EventAttributes & { timestamp: string };

function entryOf({ kind, id, name, endsOn, moves }: CalendarEnding, { locale, body, url }: CalendarFacts): Entry {
  const say = words[locale];
  return {
    uid: `${kind}-${id}@acuerda`,
    sequence: moves.count,
    timestamp: compact(moves.since),
    start: dayOf(endsOn),
    end: dayOf(addDays(endsOn, 1)),
    title: say.title(name),
    description: `${say.description(endOf(endsOn, body.timeZone, locale))}\n${url}`,
    url,
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}

const dayOf = (date: LocalDate): DateArray => date.split('-').map(Number) as [number, number, number];

/** `20220424T050000Z` */
const compact = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
