import {
  appointmentsTo,
  hasAppointmentEnded,
  isAppointmentInForce,
  lastDayOf,
  SECRETARIAT,
  seatPost,
} from '../body/appointments';
import type { Appointment, BodyState, Post } from '../body/state';
import { isRefusal, refuse } from '../decision';
import type { Facts, Instant, Refusal, SeatId } from '../vocabulary';
import type { Actor, Authority } from './actor';

interface Circumstances {
  now: Instant;
  actor: Actor;
  body: BodyState;
}

export const authorityOf = (appointment: Appointment): Authority => ({
  kind: 'appointment',
  personId: appointment.personId,
  appointmentId: appointment.id,
});

/** The appointment by which the actor holds the post now; the titular's before the alternate's. */
function appointmentInForce(post: Post, { now, actor, body }: Circumstances): Appointment | Refusal {
  const facts: Facts = post.kind === 'seat' ? { post: post.kind, seatId: post.seatId } : { post: post.kind };
  const own = appointmentsTo(post, body)
    .filter((appointment) => actor.kind === 'person' && appointment.personId === actor.personId)
    .sort((a, b) => Number(b.capacity === 'titular') - Number(a.capacity === 'titular'));
  return own.find((appointment) => isAppointmentInForce(appointment, body, now)) ?? whyNone(own, facts, body, now);
}

function whyNone(own: Appointment[], facts: Facts, body: BodyState, now: Instant): Refusal {
  const coming = own.find((appointment) => !hasAppointmentEnded(appointment, body, now));
  if (coming)
    return refuse('APPOINTMENT_NOT_STARTED', { ...facts, appointmentId: coming.id, startsOn: coming.startsOn });
  const ended = own.at(-1);
  if (ended) return refuse('APPOINTMENT_ENDED', { ...facts, appointmentId: ended.id, endedOn: lastDayOf(ended, body) });
  return refuse('NO_APPOINTMENT', facts);
}

export const actingForSeat = (seatId: SeatId, circumstances: Circumstances): Appointment | Refusal =>
  appointmentInForce(seatPost(seatId), circumstances);

/** The secretariat's authority, of its holder or substitute. */
export function actingAsSecretariat(circumstances: Circumstances): Authority | Refusal {
  const appointment = appointmentInForce(SECRETARIAT, circumstances);
  if (!isRefusal(appointment)) return authorityOf(appointment);
  return refuse('NOT_THE_SECRETARIAT', { because: appointment.refused, ...appointment.facts });
}

export const SYSTEM: Authority = { kind: 'system' };
