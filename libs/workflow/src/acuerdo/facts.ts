import type { Authority } from '../authority/actor';
import { authorityOf } from '../authority/acting';
import type { Appointment } from '../body/state';
import type { Instant, SeatId } from '../vocabulary';
import type { AcuerdoState, UnderDecision } from './state';

/** What every event of an acuerdo says of itself. */
export const factOf = (state: AcuerdoState, at: Instant, by: Authority) => ({
  acuerdoId: state.id,
  bodyId: state.bodyId,
  at,
  by,
});

export const revisionFactOf = (state: UnderDecision, at: Instant, by: Authority) => ({
  ...factOf(state, at, by),
  revision: state.revision.number,
  hash: state.revision.hash,
});

export const seatFactOf = (state: UnderDecision, at: Instant, seatId: SeatId, appointment: Appointment) => ({
  ...revisionFactOf(state, at, authorityOf(appointment)),
  seatId,
  personId: appointment.personId,
  appointmentId: appointment.id,
  capacity: appointment.capacity,
});
