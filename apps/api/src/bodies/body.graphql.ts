import {
  appointmentsTo,
  changedRules,
  daysLeft,
  endOfTerm,
  gapsOfBody,
  gapsOfTerm,
  hasAppointmentEnded,
  hasAppointmentStarted,
  hasTermEnded,
  isHeld,
  isTermInForce,
  lastDayOf,
  localDateOf,
  SECRETARIAT,
  seatPost,
  standingEnd,
  type Act,
  type Appointment as DomainAppointment,
  type AppointmentEnd as DomainEnd,
  type Calendar as DomainCalendar,
  type Citation as DomainCitation,
  type Rule as DomainRule,
  type RuleSet as DomainRuleSet,
  type Seat as DomainSeat,
  type Term as DomainTerm,
} from '@acuerda/workflow';
import { RULE_NAMES } from '@acuerda/workflow/vocabulary';
import type { BodyNow } from './bodies';
import { presentInvitationsTo } from './invitation.graphql';
import type {
  ActReference,
  Appointment,
  AppointmentEnd,
  Body,
  Calendar,
  Citation,
  Rule,
  RuleSet,
  Seat,
  StandingInTime,
  Term,
} from './body.models';

/** Domain to GraphQL, for bodies. */
export function presentBody(at: BodyNow): Omit<Body, 'availableActions' | 'entry' | 'guest'> {
  const { body, now } = at;
  const ruleSets = body.ruleSets.map((ruleSet, index) => presentRuleSet(ruleSet, body.ruleSets[index - 1]));
  const calendars = body.calendars.map(presentCalendar);
  return {
    at,
    id: body.id,
    slug: body.slug,
    name: body.name,
    timeZone: body.timeZone,
    folioPrefix: body.folioPrefix,
    legalNow: now,
    today: localDateOf(now, body.timeZone),
    terms: body.terms.map((term) => presentTerm(term, at)),
    gaps: gapsOfBody(body),
    seats: body.seats.toSorted((a, b) => a.order - b.order).map((seat) => presentSeat(seat, at)),
    secretariat: appointmentsTo(SECRETARIAT, body).map((appointment) => presentAppointment(appointment, at)),
    ruleSet: ruleSets.at(-1) ?? null,
    ruleSets,
    calendar: calendars.at(-1) ?? null,
    calendars,
    invitations: presentInvitationsTo(body, at),
  };
}

export function presentTerm(term: DomainTerm, { body, now }: BodyNow): Term {
  const { id, kind, name, startsOn, endsOn, history } = term;
  return {
    id,
    kind,
    name,
    startsOn,
    endsOn,
    endsAt: endOfTerm(endsOn, body.timeZone),
    standing: isTermInForce(body, term, now) ? 'in_force' : hasTermEnded(body, term, now) ? 'ended' : 'not_started',
    daysLeft: daysLeft(endsOn, now, body.timeZone),
    gaps: gapsOfTerm(term),
    history: history.map(({ by, ...dates }) => ({
      ...dates,
      act: by.kind === 'registration' ? presentAct(by.act, body) : null,
      acuerdoId: by.kind === 'acuerdo' ? by.acuerdoId : null,
      folio: by.kind === 'acuerdo' ? by.folio : null,
    })),
  };
}

export function presentSeat(seat: DomainSeat, at: BodyNow): Seat {
  const post = seatPost(seat.id);
  return {
    ...seat,
    appointments: appointmentsTo(post, at.body).map((appointment) => presentAppointment(appointment, at)),
    vacant: !isHeld(post, at.body, at.now),
  };
}

export function presentAppointment(appointment: DomainAppointment, { body, now }: BodyNow): Appointment {
  const { id, personId, capacity, startsOn, act, ended, recordedAt, prolongations } = appointment;
  return {
    id,
    personId,
    capacity,
    startsOn,
    ends: ended ? { kind: 'on', date: ended.on } : presentEnd(standingEnd(appointment)),
    lastDay: lastDayOf(appointment, body),
    standing: standingOf(hasAppointmentStarted(appointment, body, now), hasAppointmentEnded(appointment, body, now)),
    act: presentAct(act, body),
    recordedAt,
    prolongations: prolongations.map((prolongation) => ({
      ends: presentEnd(prolongation.ends),
      act: presentAct(prolongation.act, body),
      recordedAt: prolongation.recordedAt,
    })),
    ended: ended && { ...ended, act: presentAct(ended.act, body) },
  };
}

const standingOf = (started: boolean, ended: boolean): StandingInTime =>
  ended ? 'ended' : started ? 'in_force' : 'not_started';

const presentEnd = (end: DomainEnd): AppointmentEnd => ({ kind: end.kind, date: end.kind === 'on' ? end.date : null });

export const presentAct = (
  { title, date, reference, fileHash }: Act,
  { id: bodyId }: Pick<BodyNow['body'], 'id'>,
): ActReference => ({
  bodyId,
  title,
  date,
  reference: reference ?? null,
  fileHash: fileHash ?? null,
});

const presentRuleSet = ({ version, adoptedAt, rules }: DomainRuleSet, before: DomainRuleSet | undefined): RuleSet => ({
  version,
  adoptedAt,
  rules: RULE_NAMES.map((name) => presentRule(name, rules[name])),
  changed: before ? changedRules(before.rules, rules) : [],
});

export const presentRule = (key: string, { value, citation }: DomainRule<unknown>): Rule => ({
  key,
  value,
  citation: presentCitation(citation),
});

const presentCitation = (citation: DomainCitation): Citation => ({
  supplied: citation.kind === 'text',
  text: citation.kind === 'text' ? citation.text : null,
});

const presentCalendar = ({ version, adoptedAt, holidays, citation }: DomainCalendar): Calendar => ({
  version,
  adoptedAt,
  holidays,
  citation: presentCitation(citation),
});
