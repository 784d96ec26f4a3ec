import { assertNever } from '../decision';
import { addDays } from '../time/calendar';
import { localDateOf } from '../time/zone';
import type { Instant, LocalDate, SeatId } from '../vocabulary';
import type { Appointment, AppointmentEnd, BodyState, Post } from './state';
import { bodyTerms } from './terms';

export const SECRETARIAT: Post = { kind: 'secretariat' };
export const seatPost = (seatId: SeatId): Post => ({ kind: 'seat', seatId });

export const isSamePost = (a: Post, b: Post): boolean =>
  a.kind === 'seat' ? b.kind === 'seat' && a.seatId === b.seatId : b.kind === 'secretariat';

/** The end that stands after every prolongation. */
export const standingEnd = (appointment: Appointment): AppointmentEnd =>
  appointment.prolongations.at(-1)?.ends ?? appointment.ends;

/** The day on which such an end falls, or null where none is stated. Without a body's term to follow, it has not begun. */
export function lastDayOfEnd(ends: AppointmentEnd, startsOn: LocalDate, body: BodyState): LocalDate | null {
  switch (ends.kind) {
    case 'on':
      return ends.date;
    case 'with_body':
      return bodyTerms(body).find((term) => term.endsOn >= startsOn)?.endsOn ?? addDays(startsOn, -1);
    case 'not_stated':
      return null;
    default:
      return assertNever(ends);
  }
}

/** Its last day, or null where none is stated. */
export function lastDayOf(appointment: Appointment, body: BodyState): LocalDate | null {
  return appointment.ended?.on ?? lastDayOfEnd(standingEnd(appointment), appointment.startsOn, body);
}

export function hasAppointmentEnded(appointment: Appointment, body: BodyState, now: Instant): boolean {
  const lastDay = lastDayOf(appointment, body);
  return lastDay !== null && lastDay < localDateOf(now, body.timeZone);
}

export const hasAppointmentStarted = (appointment: Appointment, body: BodyState, now: Instant): boolean =>
  appointment.recordedAt <= now && appointment.startsOn <= localDateOf(now, body.timeZone);

export const isAppointmentInForce = (appointment: Appointment, body: BodyState, now: Instant): boolean =>
  hasAppointmentStarted(appointment, body, now) && !hasAppointmentEnded(appointment, body, now);

export const appointmentsTo = (post: Post, body: BodyState): Appointment[] =>
  body.appointments.filter((appointment) => isSamePost(appointment.post, post));

/** A post is held while anyone's appointment to it, titular or alternate, is in force. */
export const isHeld = (post: Post, body: BodyState, now: Instant): boolean =>
  appointmentsTo(post, body).some((appointment) => isAppointmentInForce(appointment, body, now));
