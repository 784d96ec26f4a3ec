import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { dayOf, daysBetween } from '../dates/local-date';
import type { KnownAct } from './known-acts';
import type { Appointment } from './posts';

/** What an act did to an appointment, from when it has effect, and when it was recorded. */
export interface AppointmentStep {
  kind: 'appointed' | 'prolonged' | 'ended';
  act: KnownAct;
  startsOn: LocalDate | null;
  /** The end that the act set, where it is known. */
  ends: Pick<Appointment['ends'], 'kind' | 'date'> | null;
  recordedAt: Instant;
  /** Local days from its effect to its record; 0 where it was recorded in time. */
  lateDays: number;
}

/** The acts of an appointment, oldest first. Once a later act moved it, the end that the first one set is not known. */
export function stepsOf(appointment: Appointment, zone: string): AppointmentStep[] {
  const { act, startsOn, ends, recordedAt, prolongations, ended } = appointment;
  const late = (effect: LocalDate, at: Instant) => Math.max(0, daysBetween(effect, dayOf(at, zone)));
  const moved = prolongations.length > 0 || ended;
  const appointed = { kind: 'appointed', act, startsOn, ends: moved ? null : ends, recordedAt } as const;
  return [
    { ...appointed, lateDays: late(startsOn, recordedAt) },
    ...prolongations.map((one) => ({ kind: 'prolonged', startsOn: null, lateDays: 0, ...one }) as const),
    ...(ended ? [endingStep(ended, late(ended.on, ended.recordedAt))] : []),
  ];
}

const endingStep = ({ act, on, recordedAt }: NonNullable<Appointment['ended']>, lateDays: number): AppointmentStep => ({
  kind: 'ended',
  act,
  startsOn: null,
  ends: { kind: 'on', date: on },
  recordedAt,
  lateDays,
});
