import type { CalendarFacts } from '../../calendar/facts';
import { termsCalendar } from '../../calendar/terms-calendar';
import type { MailAttachment } from '../mail-text';
import type { TermEndingFacts } from './facts';

export const CALENDAR_FILE = 'vigencia.ics';

// Everybody whom an end concerns gets the same file, and writing it costs more than the rest of the mail.
const kept = 32;
const lastWritten = new Map<string, string>();

function calendarFor(facts: CalendarFacts): string {
  const key = JSON.stringify(facts);
  const written = lastWritten.get(key) ?? termsCalendar(facts);
  lastWritten.delete(key);
  lastWritten.set(key, written);
  const [oldest] = lastWritten.keys();
  if (lastWritten.size > kept && oldest !== undefined) lastWritten.delete(oldest);
  return written;
}

/** What ends, for the calendar of whoever gets the mail. */
export function calendarOf({ locale, body, endings, endsOn, link }: TermEndingFacts): MailAttachment {
  const content = calendarFor({
    locale,
    body: { name: body.name, timeZone: body.timeZone },
    url: link.url,
    endings: endings.map((ending) => ({
      kind: ending.kind,
      id: ending.id,
      name: ending.kind === 'term' ? ending.name : ending.post,
      endsOn,
      moves: ending.moves,
    })),
  });
  return { filename: CALENDAR_FILE, contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content };
}
