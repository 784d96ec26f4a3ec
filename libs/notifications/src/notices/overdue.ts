import {
  addDays,
  appointmentsTo,
  daysAfter,
  isHeld,
  lastDayOf,
  localDateOf,
  SECRETARIAT,
  seatPost,
  signoffProgress,
  voteProgress,
  type BodyState,
  type InMemberReview,
  type InSignoff,
  type Post,
  type ReadyToPublish,
  type Rules,
  type UnderDecision,
} from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { ChaseItem } from './notice';

/** An address at which mail of the body does not arrive. */
export interface UnreachedAddress {
  address: string;
  count: number;
  since: Instant;
}

export interface ToChase {
  /** What is submitted and not yet ended. */
  acuerdos: readonly UnderDecision[];
  body: BodyState;
  unreached: readonly UnreachedAddress[];
  now: Instant;
}

/** What does not move by itself any more: the list that the secretariat goes through. */
export function overdueOf({ acuerdos, body, unreached, now }: ToChase): ChaseItem[] {
  return [
    ...acuerdos.flatMap((acuerdo) => overdueIn(acuerdo, body, now)),
    ...vacancies(body, now),
    ...unreached.map(({ address, count, since }) =>
      item('mail_failed', localDateOf(since, body.timeZone), { address, count }),
    ),
  ];
}

/** What tells one item from another, whatever has become of it since. */
export const chaseKey = ({ matter, acuerdo, seats, address }: ChaseItem): string =>
  [matter, acuerdo?.id ?? seats[0]?.id ?? address ?? ''].join(':');

function overdueIn(acuerdo: UnderDecision, body: BodyState, now: Instant): ChaseItem[] {
  switch (acuerdo.status) {
    case 'member_review':
      return voteWithoutQuorum(acuerdo, body, now);
    case 'civil_society_signoff':
      return [...unanswered(acuerdo, body, now), ...notSignedOff(acuerdo, body, now)];
    case 'ready_to_publish':
      return notPublished(acuerdo, body, now);
  }
}

function voteWithoutQuorum(acuerdo: InMemberReview, body: BodyState, now: Instant): ChaseItem[] {
  const { vote } = acuerdo;
  const { hasQuorum, awaited } = voteProgress(acuerdo, body, now);
  if (hasQuorum || vote.deadlineAt > now) return [];
  return [item('vote_without_quorum', addDays(vote.deadline, 1), { acuerdo, seats: named(awaited, body) })];
}

/** Longer than the objector itself may be silent. */
function unanswered(acuerdo: InSignoff, body: BodyState, now: Instant): ChaseItem[] {
  const open = acuerdo.objections.filter(({ status }) => status === 'open').map(({ at }) => at);
  const [first] = open.sort();
  if (first === undefined) return [];
  const since = first > acuerdo.openedAt ? first : acuerdo.openedAt;
  const day = overdueSince(since, (rules) => rules.objectionSilence.value.days, { acuerdo, body, now });
  return day === null ? [] : [item('objection_unanswered', day, { acuerdo })];
}

function notSignedOff(acuerdo: InSignoff, body: BodyState, now: Instant): ChaseItem[] {
  const objecting = acuerdo.objections.filter(({ status }) => status !== 'withdrawn').map(({ seatId }) => seatId);
  const awaited = signoffProgress(acuerdo, body, now).awaited.filter(({ seatId }) => !objecting.includes(seatId));
  const day = overdueSince(acuerdo.openedAt, (rules) => rules.voteDays.value, { acuerdo, body, now });
  if (day === null || awaited.length === 0) return [];
  return [item('signoff_not_given', day, { acuerdo, seats: named(awaited, body) })];
}

function notPublished(acuerdo: ReadyToPublish, body: BodyState, now: Instant): ChaseItem[] {
  const day = overdueSince(acuerdo.passedAt, (rules) => rules.voteDays.value, { acuerdo, body, now });
  return day === null ? [] : [item('not_published', day, { acuerdo })];
}

interface Waiting {
  acuerdo: UnderDecision;
  body: BodyState;
  now: Instant;
}

/** The first day after the rules' days from an instant; null while it has not come. */
function overdueSince(
  start: Instant,
  days: (rules: Rules) => number,
  { acuerdo, body, now }: Waiting,
): LocalDate | null {
  const { ruleSetVersion, calendarVersion } = acuerdo.revision;
  const rules = body.ruleSets.find(({ version }) => version === ruleSetVersion)?.rules;
  if (!rules) return null;
  const holidays = body.calendars.find(({ version }) => version === calendarVersion)?.holidays ?? [];
  const first = addDays(daysAfter(localDateOf(start, body.timeZone), days(rules), rules, holidays), 1);
  return first <= localDateOf(now, body.timeZone) ? first : null;
}

/** None while the body is still being set up: until its first secretariat is appointed nobody holds anything. */
function vacancies(body: BodyState, now: Instant): ChaseItem[] {
  if (appointmentsTo(SECRETARIAT, body).length === 0) return [];
  const seats = body.seats
    .filter(({ id }) => !isHeld(seatPost(id), body, now))
    .map(({ id, name }) =>
      item('seat_vacant', vacantSince(seatPost(id), body, now), { seats: [{ id, name, vacant: true }] }),
    );
  if (isHeld(SECRETARIAT, body, now)) return seats;
  return [item('secretariat_missing', vacantSince(SECRETARIAT, body, now), {}), ...seats];
}

/** The day after the last one on which somebody held it; of a post that nobody ever held, the body's first. */
function vacantSince(post: Post, body: BodyState, now: Instant): LocalDate {
  const today = localDateOf(now, body.timeZone);
  const lastDays = appointmentsTo(post, body)
    .filter(({ startsOn }) => startsOn <= today)
    .flatMap((appointment) => lastDayOf(appointment, body) ?? []);
  const last = lastDays.sort().at(-1);
  return last === undefined ? localDateOf(body.registeredAt, body.timeZone) : addDays(last, 1);
}

const named = (awaited: readonly { seatId: string; vacant: boolean }[], body: BodyState): ChaseItem['seats'] =>
  awaited.map(({ seatId, vacant }) => ({
    id: seatId,
    name: body.seats.find(({ id }) => id === seatId)?.name ?? '',
    vacant,
  }));

function item(
  matter: ChaseItem['matter'],
  since: LocalDate,
  about: Partial<Omit<ChaseItem, 'acuerdo'>> & { acuerdo?: UnderDecision },
): ChaseItem {
  const { acuerdo, ...rest } = about;
  const which = acuerdo ? { id: acuerdo.id, title: acuerdo.title } : null;
  return { matter, since, acuerdo: which, seats: [], address: null, count: null, ...rest };
}
