import { standingEnd, type Appointment, type BodyState } from '@acuerda/workflow';
import type { AppointmentEntity, BodyEntity, SeatEntity, TermEntity } from './body.entities';

/** A body as its tables hold it; replaying the journal must give the same rows. */
export interface BodyRows {
  body: BodyEntity;
  terms: TermEntity[];
  seats: SeatEntity[];
  appointments: AppointmentEntity[];
}

export function toRows(state: BodyState): BodyRows {
  const bodyId = state.id;
  const { id, slug, name, timeZone, registeredAt } = state;
  return {
    body: { id, slug, name, timeZone, registeredAt: new Date(registeredAt) },
    terms: state.terms.map(({ history: _history, ...term }) => ({ bodyId, ...term })),
    seats: state.seats.map(({ order, ...seat }) => ({ bodyId, ...seat, position: order })),
    appointments: state.appointments.map((appointment) => ({ bodyId, ...appointmentRow(appointment) })),
  };
}

/** The row says how the appointment stands, after prolongations and the act that may have ended it. */
function appointmentRow(appointment: Appointment): Omit<AppointmentEntity, 'bodyId'> {
  const { id, post, personId, capacity, startsOn, act, recordedAt, ended } = appointment;
  const ends = ended ? { kind: 'on' as const, date: ended.on } : standingEnd(appointment);
  return {
    id,
    seatId: post.kind === 'seat' ? post.seatId : null,
    personId,
    capacity,
    startsOn,
    endsKind: ends.kind,
    endsOn: ends.kind === 'on' ? ends.date : null,
    act,
    recordedAt: new Date(recordedAt),
  };
}
