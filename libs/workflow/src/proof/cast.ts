import { decideBody } from '../body/decide';
import { evolveBody } from '../body/evolve';
import type { BodyCommand } from '../body/commands';
import type { AppointmentEnd, BodyState, Post } from '../body/state';
import type { Actor } from '../authority/actor';
import { isRefusal } from '../decision';
import type { Instant, PersonId, Sector } from '../vocabulary';
import { Violation } from './violation';

export const SEATS = {
  government: 'seat-government',
  first: 'seat-society-first',
  second: 'seat-society-second',
  facilitation: 'seat-facilitation',
} as const;

/** `second` holds its own seat and is the alternate of the first. The next are appointed where one lapsed. */
export const PEOPLE = {
  administrator: 'administrator',
  secretary: 'secretary',
  nextSecretary: 'next secretary',
  government: 'government',
  nextGovernment: 'next government',
  first: 'first of society',
  nextFirst: 'next first of society',
  second: 'second of society',
  nextSecond: 'next second of society',
  facilitator: 'facilitator',
} as const;

export const TERM = { body: 'term-body', again: 'term-body-again', exercise: 'term-exercise' } as const;

/** The published act that errata are about. */
export const ORIGINAL = 'the original act';
export const AS_PUBLISHED = 'text of the original';

/** Cancún keeps one offset all year, so that these instants can be told without asking the code under proof. */
export const ZONE = 'America/Cancun';
export const HOURS_BEHIND = 5;
export const BEGINNING: Instant = '2022-03-30T16:00:00.000Z';
export const LAST_DAY = '2022-04-23';
export const TERM_OVER: Instant = '2022-04-24T05:00:00.000Z';
export const AGAIN_LAST_DAY = '2023-04-23';
export const AGAIN_OVER: Instant = '2023-04-24T05:00:00.000Z';
/** The day after the beginning: the body's own holiday. */
export const HOLIDAY = '2022-03-31';

export const act = { title: 'Minutes', date: '2022-03-29' };

/** A person, or the rules themselves under `THE_SYSTEM`. */
export type Who = PersonId;

export const THE_SYSTEM: Who = 'system';

export const actingAs = (who: Who): Actor => (who === THE_SYSTEM ? { kind: 'system' } : actorOf(who));

const actorOf = (personId: PersonId): Actor => ({
  kind: 'person',
  personId,
  administrator: personId === PEOPLE.administrator,
});

/** What the roster has to accept here: a refusal is a fault of the rules, or of the proof. */
export function record(body: BodyState | null, by: PersonId, now: Instant, command: BodyCommand): BodyState {
  const decision = decideBody(command, body, { now, actor: actorOf(by) });
  if (isRefusal(decision)) throw new Violation('the roster can be kept', `${command.type}: ${decision.refused}`);
  return decision.events.reduce<BodyState | null>(evolveBody, body) as BodyState;
}

export const appoint = (
  post: Post,
  personId: PersonId,
  startsOn: string,
  rest: { capacity?: 'alternate'; ends?: AppointmentEnd } = {},
): BodyCommand => ({
  type: 'record_appointment',
  appointmentId: `${personId} to ${post.kind === 'seat' ? post.seatId : post.kind}`,
  post,
  personId,
  capacity: 'titular',
  startsOn,
  ends: { kind: 'not_stated' },
  act,
  ...rest,
});

export const termOfBody = (termId: string, startsOn: string, endsOn: string): BodyCommand => ({
  type: 'register_term',
  termId,
  kind: termId === TERM.exercise ? 'exercise' : 'body',
  name: termId,
  startsOn,
  endsOn,
  act,
});

const seat = (key: keyof typeof SEATS, sector: Sector): BodyCommand => ({
  type: 'add_seat',
  seatId: SEATS[key],
  name: key,
  sector,
  voting: sector !== 'facilitation',
  order: 1,
});

const INSTALLED = '2021-04-23';
const onSeat = (key: keyof typeof SEATS): Post => ({ kind: 'seat', seatId: SEATS[key] });

const SETTING_UP: BodyCommand[] = [
  { type: 'register_body', bodyId: 'body', slug: 'body', name: 'Body', timeZone: ZONE, folioPrefix: 'B' },
  termOfBody(TERM.body, INSTALLED, LAST_DAY),
  termOfBody(TERM.exercise, INSTALLED, LAST_DAY),
  {
    type: 'adopt_calendar',
    onto: 0,
    holidays: [{ date: HOLIDAY, name: 'Its own' }],
    citation: { kind: 'not_supplied' },
  },
  seat('government', 'government'),
  seat('first', 'civil_society'),
  seat('second', 'civil_society'),
  seat('facilitation', 'facilitation'),
  appoint(onSeat('government'), PEOPLE.government, INSTALLED, { ends: { kind: 'with_body' } }),
  appoint(onSeat('first'), PEOPLE.first, INSTALLED),
  appoint(onSeat('first'), PEOPLE.second, INSTALLED, { capacity: 'alternate' }),
  appoint(onSeat('second'), PEOPLE.second, INSTALLED),
  appoint(onSeat('facilitation'), PEOPLE.facilitator, INSTALLED),
  appoint({ kind: 'secretariat' }, PEOPLE.secretary, INSTALLED),
];

/** Three seats that vote, two of them civil society's, a facilitator and a secretariat. The government's ends with the body. */
export const aBodyOfThree = (): BodyState =>
  SETTING_UP.reduce<BodyState | null>(
    (body, command) => record(body, PEOPLE.administrator, '2021-04-23T16:00:00.000Z', command),
    null,
  ) as BodyState;

export const SECTOR_OF: Record<string, Sector> = {
  [SEATS.government]: 'government',
  [SEATS.first]: 'civil_society',
  [SEATS.second]: 'civil_society',
};
