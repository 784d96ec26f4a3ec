import { addDays } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { Locale } from '../mails/mail-text';
import { assertPrintable } from '../mails/printable';
import { endOf } from '../mails/words/dates';
import type { CalendarEnding, CalendarFacts } from './facts';
import { escaped, folded } from './lines';

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

/**
 * The last days of a body as an iCalendar file (RFC 5545, RFC 7986): a whole day each, free in the calendar. An entry
 * keeps its identity, and a moved end replaces the one that was there. Written line by line: a library that checks what
 * it is given took longer for this than everything else in a mail.
 * @throws when a name holds a character that no calendar may carry
 */
export function termsCalendar(facts: CalendarFacts): string {
  assertPrintable(facts);
  const name = escaped(words[facts.locale].calendar(facts.body.name));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:-//Acuerda//Plazos//ES',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${name}`,
    'X-PUBLISHED-TTL:PT1H',
    `NAME:${name}`,
    // How often a calendar that follows the feed asks again.
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...facts.endings.flatMap((ending) => entryOf(ending, facts)),
    'END:VCALENDAR',
    '',
  ];
  return folded(lines);
}

function entryOf({ kind, id, name, endsOn, moves }: CalendarEnding, { locale, body, url }: CalendarFacts): string[] {
  const say = words[locale];
  return [
    'BEGIN:VEVENT',
    `UID:${kind}-${id}@acuerda`,
    `SUMMARY:${escaped(say.title(name))}`,
    `DTSTAMP:${compact(moves.since)}`,
    `DTSTART;VALUE=DATE:${digits(endsOn)}`,
    `DTEND;VALUE=DATE:${digits(addDays(endsOn, 1))}`,
    `SEQUENCE:${moves.count}`,
    `DESCRIPTION:${escaped(`${say.description(endOf(endsOn, body.timeZone, locale))}\n${url}`)}`,
    `URL:${url}`,
    'STATUS:CONFIRMED',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const digits = (date: LocalDate): string => date.replaceAll('-', '');

/** `20220424T050000Z` */
const compact = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
