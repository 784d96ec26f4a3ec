import { endOfTerm, lastDayOf, type Appointment, type BodyState } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';

export const ENDING_KINDS = ['term', 'appointment'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** What ends, and on which local day at its end. People are warned of it. */
export interface Ending {
  kind: EndingKind;
  /** The term's or the appointment's. */
  id: string;
  endsOn: LocalDate;
}

/**
 * Everything in a body that ends by itself: its terms, and the appointments of which an end is stated, with the body's
 * term where they follow it. One that an act ended needs no warning: who ended it knows.
 */
export const endingsOf = (body: BodyState): Ending[] => [
  ...body.terms.map(({ id, endsOn }): Ending => ({ kind: 'term', id, endsOn })),
  ...body.appointments.flatMap((appointment) => endingOfAppointment(appointment, body)),
];

function endingOfAppointment(appointment: Appointment, body: BodyState): Ending[] {
  const endsOn = lastDayOf(appointment, body);
  // Without a term of the body to follow, it has not begun.
  const isToCome = endsOn !== null && appointment.startsOn <= endsOn;
  return isToCome && !appointment.ended ? [{ kind: 'appointment', id: appointment.id, endsOn }] : [];
}

export const isOver = ({ endsOn }: Pick<Ending, 'endsOn'>, body: BodyState, now: Instant): boolean =>
  now >= endOfTerm(endsOn, body.timeZone);

/** A key of what ends and when, for as long as that stands. */
export const endingKey = (kind: EndingKind, id: string, endsOn: LocalDate): string => `${kind} ${id} ${endsOn}`;
