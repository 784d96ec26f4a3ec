import { isRefusal, refuse } from '../decision';
import type { AppointmentId, Instant, Refusal } from '../vocabulary';
import { hasAppointmentEnded, lastDayOf } from './appointments';
import type { Appointment, BodyState } from './state';

/** The appointment, unless an act has ended it. One that ended by its own date may still turn out to have ended before. */
export function appointmentNotEndedByAct(id: AppointmentId, body: BodyState): Appointment | Refusal {
  const appointment = body.appointments.find((candidate) => candidate.id === id);
  if (!appointment) return refuse('APPOINTMENT_UNKNOWN', { appointmentId: id });
  return appointment.ended ? hasEnded(appointment, body) : appointment;
}

/** The appointment, if it has not ended yet: what is over is not prolonged, but followed by another. */
export function standingAppointment(id: AppointmentId, body: BodyState, now: Instant): Appointment | Refusal {
  const appointment = appointmentNotEndedByAct(id, body);
  if (isRefusal(appointment)) return appointment;
  return hasAppointmentEnded(appointment, body, now) ? hasEnded(appointment, body) : appointment;
}

const hasEnded = (appointment: Appointment, body: BodyState): Refusal =>
  refuse('APPOINTMENT_ENDED', { appointmentId: appointment.id, endedOn: lastDayOf(appointment, body) });
