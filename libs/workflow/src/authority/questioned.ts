import type { Act, BodyState } from '../body/state';
import { localDateOf } from '../time/zone';
import type { AppointmentId, Instant, LocalDate } from '../vocabulary';

/** A later record says that the appointment had ended before the deed. The deed stands, and is marked so. */
export interface Question {
  appointmentId: AppointmentId;
  /** The last day of the appointment, as recorded since. */
  endedOn: LocalDate;
  act: Act;
  recordedAt: Instant;
}

/** Whether a later record questions the authority by which something was done; null: none does. */
export function questionOf(deed: { appointmentId: AppointmentId; at: Instant }, body: BodyState): Question | null {
  const ended = body.appointments.find(({ id }) => id === deed.appointmentId)?.ended;
  if (!ended || ended.recordedAt <= deed.at || localDateOf(deed.at, body.timeZone) <= ended.on) return null;
  return { appointmentId: deed.appointmentId, endedOn: ended.on, act: ended.act, recordedAt: ended.recordedAt };
}
