import {
  appointmentsTo,
  lastDayOf,
  localDateOf,
  SECRETARIAT,
  seatPost,
  type Appointment,
  type BodyState,
  type Institution,
  type Post,
  type ReminderRules,
} from '@acuerda/workflow';
import type { Instant, LocalDate, PersonId, ReminderAudience } from '@acuerda/workflow/vocabulary';
import { isOver } from './endings';
import { reminderRulesOf, type PlannedReminder } from './plan';

export const RECIPIENT_ROLES = ['secretariat', 'titular', 'alternate', 'holder', 'reviewer', 'escalation'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** Why somebody is written to. `post`: the one that they hold; null for reviewers and institutions. */
export interface RecipientReason {
  role: RecipientRole;
  post: Post | null;
}

/** Who gets one mail, however many reasons there are for it. */
export interface Recipient {
  /** The person's id, or the institution's address in lower case. */
  key: string;
  personId: PersonId | null;
  institution: Institution | null;
  as: RecipientReason[];
}

/** What is under way about a reminder's ending when it falls due. */
export interface Circumstances {
  /** People invited to acuerdos that are under way. */
  reviewers: readonly PersonId[];
  /** An acuerdo that would extend the term has been begun. */
  extensionUnderWay: boolean;
}

/** Who hears of a reminder that is due now, each once. */
export function recipientsOf(
  reminder: PlannedReminder,
  body: BodyState,
  now: Instant,
  circumstances: Circumstances,
): Recipient[] {
  const rules = reminderRulesOf(body);
  if (!rules) return [];
  const holders = holdersOf(reminder, body, now);
  const hearing =
    reminder.kind === 'appointment'
      ? hearingOfAppointment(reminder, rules, body, holders)
      : hearingOfTerm(reminder, rules, holders, circumstances);
  return merged(hearing);
}

/** Only somebody who is a reviewer and nothing else: who holds a post is warned, and so is an institution by rule. */
export const mayUnsubscribe = ({ as }: Recipient): boolean => as.every(({ role }) => role === 'reviewer');

type Hearing = Recipient & { as: [RecipientReason] };

const person = (personId: PersonId, role: RecipientRole, post: Post | null = null): Hearing => ({
  key: personId,
  personId,
  institution: null,
  as: [{ role, post }],
});

const institution = ({ name, email }: Institution): Hearing => ({
  key: email.toLowerCase(),
  personId: null,
  institution: { name, email },
  as: [{ role: 'escalation', post: null }],
});

/** Everybody who holds a post now and, when the ending is over, who held one on its last day: they ended with it. */
function holdersOf(reminder: PlannedReminder, body: BodyState, now: Instant): Hearing[] {
  const today = localDateOf(now, body.timeZone);
  const days = isOver(reminder, body, now) ? [today, reminder.endsOn] : [today];
  const seats = body.seats.toSorted((a, b) => a.order - b.order).map(({ id }) => seatPost(id));
  return [SECRETARIAT, ...seats].flatMap((post) =>
    appointmentsTo(post, body)
      .filter((appointment) => days.some((day) => isHeldOn(day, appointment, body)))
      .map(({ personId, capacity }) => person(personId, post.kind === 'secretariat' ? 'secretariat' : capacity, post)),
  );
}

function isHeldOn(day: LocalDate, appointment: Appointment, body: BodyState): boolean {
  const lastDay = lastDayOf(appointment, body);
  return appointment.startsOn <= day && (lastDay === null || day <= lastDay);
}

const AUDIENCE_OF: Partial<Record<RecipientRole, ReminderAudience>> = {
  secretariat: 'secretariat',
  titular: 'titulars',
  alternate: 'alternates',
};

function hearingOfTerm(
  { daysBefore }: PlannedReminder,
  { reminderAudience, reminderEscalation }: ReminderRules,
  holders: Hearing[],
  { reviewers, extensionUnderWay }: Circumstances,
): Hearing[] {
  const audience = reminderAudience.value;
  const named = holders.filter(({ as: [{ role }] }) => audience.some((one) => one === AUDIENCE_OF[role]));
  const invited = audience.includes('reviewers') ? reviewers.map((personId) => person(personId, 'reviewer')) : [];
  const hearing = [...named, ...invited];
  const escalation = reminderEscalation.value;
  const isEscalated = escalation !== null && daysBefore <= escalation.daysBefore && !extensionUnderWay;
  // An audience that nobody belongs to today would leave nobody warned: then whoever holds a post hears.
  return [...(hearing.length > 0 ? hearing : holders), ...(isEscalated ? escalation.to.map(institution) : [])];
}

function hearingOfAppointment(
  { subjectId }: PlannedReminder,
  { reminderAudience }: ReminderRules,
  body: BodyState,
  holders: Hearing[],
): Hearing[] {
  const appointment = body.appointments.find(({ id }) => id === subjectId);
  const holder = appointment ? [person(appointment.personId, 'holder', appointment.post)] : [];
  const secretariat = reminderAudience.value.includes('secretariat')
    ? holders.filter(({ as: [{ role }] }) => role === 'secretariat')
    : [];
  return [...holder, ...secretariat];
}

/** One recipient a person or address, with every reason, in the order in which they come. */
function merged(hearing: Hearing[]): Recipient[] {
  const recipients = new Map<string, Recipient>();
  for (const one of hearing) {
    const before = recipients.get(one.key);
    recipients.set(one.key, before ? { ...before, as: [...before.as, ...newReasons(before, one)] } : one);
  }
  return [...recipients.values()];
}

const newReasons = (before: Recipient, { as }: Hearing): RecipientReason[] =>
  as.filter((reason) => !before.as.some((known) => JSON.stringify(known) === JSON.stringify(reason)));
