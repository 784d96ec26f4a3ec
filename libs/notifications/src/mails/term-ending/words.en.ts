import { stageOf } from '../words/acuerdos';
import { dayOfYear, lastMinute, longDay, soonInstant } from '../words/dates';
import { businessDays, naturalDays } from '../words/days-left';
import { capitalised, listed, named, quoted } from '../words/lists';
import type { Subject } from './subject';
import type { es } from './words.es';

const subjects: Record<Subject, string> = {
  terms: 'The term ends',
  own: 'Your appointment ends',
  appointment: 'The appointment ends',
  appointments: 'The appointments end',
};
const subjectsPast: Record<Subject, string> = {
  terms: 'The term ended',
  own: 'Your appointment ended',
  appointment: 'The appointment ended',
  appointments: 'The appointments ended',
};

function whenOf(left: number): string {
  if (left < 0) return left === -1 ? 'yesterday' : `${-left} days ago`;
  if (left > 1) return `in ${left} days`;
  return left === 0 ? 'today' : 'tomorrow';
}

export const en: typeof es = {
  subject: (subject, endsOn, left) =>
    `${(left < 0 ? subjectsPast : subjects)[subject]} ${whenOf(left)}: ${dayOfYear(endsOn, 'en')}`,
  heading: (subject, endsOn, left) => {
    const day = longDay(endsOn, 'en');
    if (left < 0) return `${subjectsPast[subject]} on ${day}`;
    return `${subjects[subject]} ${left > 1 ? `on ${day}` : `${whenOf(left)}, ${day}`}`;
  },
  band: ({ natural, business }, timeZone) => {
    if (natural < 0) {
      const unit = natural === -1 ? 'day since it ended' : 'days since it ended';
      return { count: String(-natural), unit, more: null, says: `${-natural} ${unit}.` };
    }
    if (natural === 0) {
      const more = `until ${lastMinute(timeZone)}`;
      return { count: 'Today', unit: 'is the last day', more, says: `Today is the last day, ${more}.` };
    }
    const [unit, more] = [naturalDays(natural, 'en'), businessDays(business, 'en')];
    return { count: String(natural), unit, more, says: `${natural} ${unit} left, ${more}.` };
  },
  ends: (names, timeZone, past) => {
    const one = past ? 'ended' : 'ends';
    const many = past ? 'ended together' : 'end together';
    return [
      `${capitalised(listed(names, 'en'))} ${names.length === 1 ? one : many}, at `,
      { strong: lastMinute(timeZone) },
      '.',
    ];
  },
  appointmentOf: (post, holder, own) =>
    own ? `your appointment to ${quoted(post, 'en')}` : `the appointment of ${holder} to ${quoted(post, 'en')}`,
  body: (past) =>
    past
      ? 'Since then the body can read and draft, but neither decide nor publish.'
      : 'Afterwards the body can read and draft, but neither decide nor publish.',
  exercise: (past) =>
    past ? 'The body goes on; that exercise is over.' : 'The body goes on afterwards; what ends is the exercise.',
  appointment: (past) =>
    past
      ? 'Since then nobody can act by that appointment; another act is needed.'
      : 'Afterwards nobody can act by that appointment until another act is recorded.',
  escalated: (past, prepared) => {
    if (past) return 'We tell your institution because the end came without a published extension.';
    const missing = prepared ? 'the extension is not published yet' : 'nobody prepares the extension yet';
    return `We tell your institution because the end is near and ${missing}.`;
  },
  today: (day) => `today, ${day}`,
  ruler: (from, today, to) => `First reminder: ${from}. Today: ${today}. Last day: ${to}.`,
  alsoEnds: 'Also ends',
  decided: 'Already decided',
  prolonged: ({ posts, act }) =>
    `The ${posts.length === 1 ? 'appointment' : 'appointments'} to ${named(posts, 'en')} ${posts.length === 1 ? 'was' : 'were'} prolonged, by the act ${quoted(act.title, 'en')} of ${longDay(act.date, 'en')}.`,
  missing: 'What is missing',
  publish: 'To publish the extension.',
  nobody: 'Nobody has prepared the extension yet.',
  reinstallation: 'What has ended is no longer extended: the act of reinstallation has to be recorded.',
  renewal: 'What has ended is no longer extended: the exercise has to be recorded or renewed.',
  newAct: 'To record the act that prolongs the appointment or appoints somebody else.',
  underWay: (extension) => stageOf(extension, 'en'),
  mind: 'Keep in mind',
  button: {
    prepare: 'Prepare the extension',
    continue: 'Continue with the extension',
    read: 'Read the extension',
    deadlines: 'See the deadlines',
    roster: 'See the roster',
    reinstall: 'See how to reinstall',
    public: "See the body's page",
  },
  attached: (file) => `The last day is attached for your calendar (${file}).`,
  next: (instant, timeZone) => `Next reminder: ${soonInstant(instant, timeZone, 'en')}.`,
  last: 'This is the last reminder of this end.',
};
