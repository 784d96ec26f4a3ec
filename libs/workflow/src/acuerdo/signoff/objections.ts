import type { Appointment } from '../../body/state';
import { isRefusal, refuse } from '../../decision';
import type { ObjectionId, Refusal } from '../../vocabulary';
import type { DecisionContext } from '../context';
import type { InSignoff, Objection } from '../state';
import { civilSocietyAppointment } from './seats';
import { isUnsettled } from './standing';

/** The objection, if there is still something to say to it. */
export function unsettledObjection(objectionId: ObjectionId, { objections }: InSignoff): Objection | Refusal {
  const objection = objections.find((candidate) => candidate.id === objectionId);
  if (!objection) return refuse('OBJECTION_UNKNOWN', { objectionId });
  return isUnsettled(objection) ? objection : refuse('OBJECTION_SETTLED', { objectionId, status: objection.status });
}

/** The appointment by which the actor speaks for the seat that objects. A successor inherits its objections. */
export function objectorAppointment(
  { id, seatId }: Objection,
  state: InSignoff,
  ctx: DecisionContext,
): Appointment | Refusal {
  const appointment = civilSocietyAppointment(seatId, state, ctx);
  const notTheirs = isRefusal(appointment) && appointment.refused === 'NO_APPOINTMENT';
  return notTheirs ? refuse('NOT_THE_OBJECTING_SEAT', { objectionId: id, seatId }) : appointment;
}
