import type { AcuerdoEvent, AcuerdoPublished } from '../acuerdo/events';
import { localYearOf } from '../acuerdo/folio';
import { withEnded } from '../invitations/decide';
import type { AppointmentId } from '../vocabulary';
import { withEveryRule } from '../rules/older-rule-sets';
import type { BodyEvent, BodyRegistered, TermRegistered } from './events';
import type { Appointment, BodyState, Term } from './state';

/** The body after the event. Of an acuerdo's events only its publication changes the body. */
export function evolveBody(body: BodyState | null, event: BodyEvent | AcuerdoEvent): BodyState {
  if (event.type === 'body_registered') return registered(event);
  if (!body) throw new Error(`${event.type} before body_registered`);
  switch (event.type) {
    case 'term_registered':
      return { ...body, terms: [...body.terms, termFrom(event)] };
    case 'seat_added':
      return { ...body, seats: [...body.seats, event.seat] };
    case 'appointment_recorded': {
      const recorded = { ...event.appointment, recordedAt: event.at, prolongations: [], ended: null };
      return { ...body, appointments: [...body.appointments, recorded] };
    }
    case 'appointment_prolonged':
      return changeAppointment(body, event.appointmentId, (appointment) => ({
        ...appointment,
        prolongations: [...appointment.prolongations, { ends: event.ends, act: event.act, recordedAt: event.at }],
      }));
    case 'appointment_ended':
      return changeAppointment(body, event.appointmentId, (appointment) => ({
        ...appointment,
        ended: { on: event.on, act: event.act, recordedAt: event.at },
      }));
    case 'body_reviewer_invited': {
      const { personId, from, until, at, by } = event;
      return { ...body, invitations: [...body.invitations, { personId, from, until, invitedAt: at, by, ended: null }] };
    }
    case 'body_invitation_ended': {
      const { personId, reason, at, by } = event;
      return { ...body, invitations: withEnded(body.invitations, personId, { at, reason, by }) };
    }
    case 'rule_set_adopted':
      return { ...body, ruleSets: [...body.ruleSets, withEveryRule(event.ruleSet)] };
    case 'calendar_adopted':
      return { ...body, calendars: [...body.calendars, event.calendar] };
    case 'acuerdo_published':
      return afterPublication(body, event);
    default:
      return body;
  }
}

const registered = ({ bodyId, slug, name, timeZone, folioPrefix, at }: BodyRegistered): BodyState => ({
  id: bodyId,
  slug,
  name,
  timeZone,
  folioPrefix,
  terms: [],
  seats: [],
  appointments: [],
  invitations: [],
  ruleSets: [],
  calendars: [],
  folioCounters: {},
  registeredAt: at,
});

const termFrom = ({ termId, kind, name, startsOn, endsOn, act, at }: TermRegistered): Term => ({
  id: termId,
  kind,
  name,
  startsOn,
  endsOn,
  history: [{ startsOn, endsOn, since: at, by: { kind: 'registration', act } }],
});

const changeAppointment = (
  body: BodyState,
  id: AppointmentId,
  change: (appointment: Appointment) => Appointment,
): BodyState => ({
  ...body,
  appointments: body.appointments.map((appointment) => (appointment.id === id ? change(appointment) : appointment)),
});

function afterPublication(body: BodyState, { acuerdoId, at, publication }: AcuerdoPublished): BodyState {
  const { folio, date, inForceFrom, effectsApplied } = publication;
  const year = localYearOf(date);
  const terms = body.terms.map((term) => {
    const effect = effectsApplied.find((candidate) => candidate.termId === term.id);
    if (!effect) return term;
    const startsOn = effect.kind === 'renew_term' ? inForceFrom : term.startsOn;
    const dates = { startsOn, endsOn: effect.to };
    const by = { kind: 'acuerdo', acuerdoId, folio } as const;
    return { ...term, ...dates, history: [...term.history, { ...dates, since: at, by }] };
  });
  return { ...body, terms, folioCounters: { ...body.folioCounters, [year]: (body.folioCounters[year] ?? 0) + 1 } };
}
