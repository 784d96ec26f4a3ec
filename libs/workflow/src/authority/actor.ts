import type { AppointmentId, PersonId } from '../vocabulary';

/** Who asks. Being an administrator of the installation gives no say in an acuerdo. */
export type Actor = { kind: 'person'; personId: PersonId; administrator: boolean } | { kind: 'system' };

/** By what right something was done: the appointment used, the administration, or the rules themselves. */
export type Authority =
  | { kind: 'appointment'; personId: PersonId; appointmentId: AppointmentId }
  | { kind: 'administrator'; personId: PersonId }
  | { kind: 'system' };
