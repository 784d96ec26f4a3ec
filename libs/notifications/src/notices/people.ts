import {
  appointmentsTo,
  isAppointmentInForce,
  SECRETARIAT,
  seatPost,
  type Appointment,
  type BodyState,
  type Post,
} from '@acuerda/workflow';
import type { Instant, PersonId, SeatId } from '@acuerda/workflow/vocabulary';

const inForce = (post: Post, body: BodyState, now: Instant): Appointment[] =>
  appointmentsTo(post, body).filter((appointment) => isAppointmentInForce(appointment, body, now));

/** Who speaks for a seat now: its titular, or whoever stands in where no titular is in force. */
export function voicesOf(seatId: SeatId, body: BodyState, now: Instant): PersonId[] {
  const holders = inForce(seatPost(seatId), body, now);
  const titulars = holders.filter(({ capacity }) => capacity === 'titular');
  return (titulars.length > 0 ? titulars : holders).map(({ personId }) => personId);
}

/** The holder of the secretariat and its substitutes. */
export const secretariatOf = (body: BodyState, now: Instant): PersonId[] =>
  inForce(SECRETARIAT, body, now).map(({ personId }) => personId);

/** Everybody who holds a seat now, as titular or alternate, with or without a vote. */
export const seatHoldersOf = (body: BodyState, now: Instant): PersonId[] =>
  body.appointments
    .filter(({ post }) => post.kind === 'seat')
    .filter((appointment) => isAppointmentInForce(appointment, body, now))
    .map(({ personId }) => personId);
