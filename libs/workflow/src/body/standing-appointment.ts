import { refuse } from '../decision';
import type { AppointmentId, Instant, Refusal } from '../vocabulary';
import { hasAppointmentEnded, lastDayOf } from './appointments';
import type { Appointment, BodyState } from './state';

/** The appointment, if it has not ended yet: what is over is neither prolonged nor ended, but followed by another. */
export function standingAppointment(id: AppointmentId, body: BodyState, now: Instant): Appointment | Refusal {
  const appointment = body.appointments.find((candidate) => candidate.id === id);
  if (!appointment) return refuse('APPOINTMENT_UNKNOWN', { appointmentId: id });
  if (appointment.ended || hasAppointmentEnded(appointment, body, now)) {
    return refuse('APPOINTMENT_ENDED', { appointmentId: id, endedOn: lastDayOf(appointment, body) });
  }
  return appointment;
}
