import { isAppointmentInForce } from '../body/appointments';
import type { BodyState } from '../body/state';
import type { AppointmentId, Capacity, Instant } from '../vocabulary';

/** Whether something was done by a titular who still holds the post: its alternate then leaves it alone. */
export function isTitularInOffice(
  deed: { capacity: Capacity; appointmentId: AppointmentId },
  body: BodyState,
  now: Instant,
): boolean {
  const appointment = body.appointments.find(({ id }) => id === deed.appointmentId);
  return deed.capacity === 'titular' && appointment !== undefined && isAppointmentInForce(appointment, body, now);
}
