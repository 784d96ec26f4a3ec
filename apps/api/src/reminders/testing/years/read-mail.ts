import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import PostalMime, { type Email } from 'postal-mime';
import type { TakenMail } from './post-office';

/** What a mail says, as its reader sees it. */
export interface ReadMail extends Omit<TakenMail, 'source'> {
  messageId: string;
  /** Its `Date`. */
  date: Instant;
  body: string;
  endsOn: LocalDate;
  /** Names of what ends: of terms, and of posts with their holders. */
  endings: Set<string>;
  /** What its calendar has, as `kind-id`; null where it has none. */
  calendar: { uids: Set<string>; days: Set<LocalDate> } | null;
}

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre'].concat([
  'octubre',
  'noviembre',
  'diciembre',
]);

/** @throws for a mail that is not a reminder as the world's names make it */
export async function readMail({ source, ...taken }: TakenMail): Promise<ReadMail> {
  const mail = await PostalMime.parse(source);
  const text = (mail.text ?? '').replace(/\s+/g, ' ');
  const terms = text.match(/\bT\d{5}\b/g) ?? [];
  const others = [...text.matchAll(/designación de (P\d{5}) en «(.+?)»/gi)].map(
    ([, holder, post]) => `${post} (${holder})`,
  );
  const own = [...text.matchAll(/su designación en «(.+?)»/gi)].map(
    ([, post]) => `${post} (${taken.to.split('@')[0]?.toUpperCase()})`,
  );
  const date = new Date(mail.date ?? '').toISOString();
  return {
    ...taken,
    messageId: mail.messageId ?? '',
    date,
    body: /\bB\d{5}\b/.exec(text)?.[0] ?? '',
    endsOn: dayIn(mail.subject ?? '', date),
    endings: new Set([...terms, ...others, ...own]),
    calendar: calendarOf(mail),
  };
}

const left: readonly [RegExp, (days: number) => number][] = [
  [/ en (\d+) días/, (days) => days],
  [/ hace (\d+) días/, (days) => -days],
  [/ ayer/, () => -1],
  [/ hoy/, () => 0],
  [/ mañana/, () => 1],
];

/** The day that a subject names, in the year in which it lies so many days ahead as the subject says. */
function dayIn(subject: string, date: Instant): LocalDate {
  const [, day, month] = /(\d{1,2}) de ([a-z]+)$/.exec(subject) ?? [];
  const [said, count] = left.find(([pattern]) => pattern.test(subject)) ?? [];
  const number = months.indexOf(month ?? '') + 1;
  if (!day || !said || !count || number === 0) throw new Error(`No last day in "${subject}".`);
  const days = count(Number(said.exec(subject)?.[1]));
  const year = [-2, -1, 0, 1, 2]
    .map((years) => Number(date.slice(0, 4)) + years)
    .find(
      (one) => Math.abs(Date.UTC(one, number - 1, Number(day)) - Date.parse(date) - days * 86_400_000) < 2 * 86_400_000,
    );
  if (year === undefined) throw new Error(`"${subject}", on ${date}.`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function calendarOf({ attachments }: Email): ReadMail['calendar'] {
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!file) return null;
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const values = (name: string) =>
    lines.flatMap((line) => (line.startsWith(name) ? [line.split(':').at(-1) ?? ''] : []));
  return {
    uids: new Set(values('UID').map((uid) => uid.split('@')[0] ?? '')),
    days: new Set(values('DTSTART').map((day) => day.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'))),
  };
}
