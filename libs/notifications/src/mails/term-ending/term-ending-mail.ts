import { naturalDaysBetween } from '@acuerda/workflow';
import type { Row, Ruler, Tone, Words } from '../form/content';
import { layOut } from '../form/lay-out';
import type { Locale, MailText } from '../mail-text';
import { headOf } from '../words/head';
import { shortDay } from '../words/dates';
import { daysLeftOf, type DaysLeft } from '../words/days-left';
import { footOf } from '../words/foot';
import { capitalised } from '../words/lists';
import { CALENDAR_FILE, calendarOf } from './calendar-of';
import type { MailEnding, TermEndingFacts } from './facts';
import { isAppointment, isTerm, subjectOf } from './subject';
import { en } from './words.en';
import { es } from './words.es';

const words: Record<Locale, typeof es> = { es, en };

/** What ends, when, what was decided already, what is missing and where to go on. After the end, that it is over. */
export function termEndingMail(facts: TermEndingFacts): MailText {
  const { locale, body, endsOn, link, next } = facts;
  const say = words[locale];
  const left = daysLeftOf(endsOn, facts);
  const past = left.natural < 0;
  const subject = subjectOf(facts);
  const mail = layOut(facts, {
    subject: say.subject(subject, endsOn, left.natural),
    head: headOf(facts),
    band: { tone: toneOf(left), ...say.band(left, body.timeZone) },
    heading: say.heading(subject, endsOn, left.natural),
    paragraphs: paragraphsOf(facts, past),
    ruler: past ? null : rulerOf(facts, left),
    rows: rowsOf(facts, left),
    button: { label: say.button[link.to], url: link.url },
    notes: past ? [] : [say.attached(CALENDAR_FILE)],
    foot: [...footOf(facts, 'always'), { says: next === null ? say.last : say.next(next, body.timeZone), link: null }],
  });
  return past ? mail : { ...mail, attachments: [calendarOf(facts)] };
}

function toneOf({ natural }: DaysLeft): Tone {
  return natural < 0 ? 'over' : 'running_out';
}

function nameOf(ending: MailEnding, { locale, recipient }: TermEndingFacts): string {
  if (ending.kind === 'term') return ending.name;
  const { post, holder } = ending;
  // A post may have several holders.
  const isTheirs = recipient.reasons.some((reason) => reason.as === 'holder' && reason.post === post);
  const own = isTheirs && holder === recipient.name;
  return words[locale].appointmentOf(post, holder, own);
}

function paragraphsOf(facts: TermEndingFacts, past: boolean): Words[] {
  const { locale, body, endings, recipient, underWay } = facts;
  const say = words[locale];
  const terms = endings.filter(isTerm);
  const named = terms.length > 0 ? terms : endings;
  const bodyEnds = terms.some(({ term }) => term === 'body');
  const after = bodyEnds ? say.body : terms.length > 0 ? say.exercise : say.appointment;
  const escalated = recipient.reasons.some(({ as }) => as === 'escalation');
  const ends = say.ends(
    named.map((ending) => nameOf(ending, facts)),
    body.timeZone,
    past,
  );
  return [
    [...(typeof ends === 'string' ? [ends] : ends), ` ${after(past)}`],
    ...(escalated ? [say.escalated(past, underWay.length > 0)] : []),
  ];
}

/** Null where the first reminder comes with the last day: there is nothing to measure. */
function rulerOf({ locale, warnedSince, endsOn }: TermEndingFacts, { today }: DaysLeft): Ruler | null {
  const whole = naturalDaysBetween(warnedSince, endsOn);
  if (whole <= 0) return null;
  const say = words[locale];
  const [from, at, to] = [warnedSince, today, endsOn].map((date) => shortDay(date, locale)) as [string, string, string];
  const passed = Math.min(1, Math.max(0, naturalDaysBetween(warnedSince, today) / whole));
  return { from, today: say.today(at), to, passed, says: say.ruler(from, at, to) };
}

function rowsOf(facts: TermEndingFacts, left: DaysLeft): Row[] {
  const { locale, endings, prolonged } = facts;
  const say = words[locale];
  const beside = endings.some(isTerm)
    ? endings.filter(isAppointment).map((ending) => `${capitalised(nameOf(ending, facts))}.`)
    : [];
  const rows: Row[] = [
    { label: say.alsoEnds, lines: beside },
    { label: say.decided, lines: prolonged.map(say.prolonged) },
    { label: say.missing, lines: missingOf(facts, left.natural < 0) },
    { label: say.mind, lines: left.resting === null ? [] : [left.resting] },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

function missingOf({ locale, endings, underWay }: TermEndingFacts, past: boolean): string[] {
  const say = words[locale];
  const terms = endings.filter(isTerm);
  if (terms.length === 0) return [say.newAct];
  const standing = underWay.map(say.underWay);
  if (!past) return [say.publish, ...(standing.length > 0 ? standing : [say.nobody])];
  return [terms.some(({ term }) => term === 'body') ? say.reinstallation : say.renewal, ...standing];
}
