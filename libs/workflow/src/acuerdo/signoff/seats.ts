import { actingForSeat } from '../../authority/acting';
import type { Appointment, BodyState } from '../../body/state';
import { bodyTermMustStillRun } from '../../body/terms';
import { refuse } from '../../decision';
import type { Refusal, SeatId } from '../../vocabulary';
import type { DecisionContext } from '../context';
import type { InSignoff } from '../state';

/** The voting seats of civil society, held or vacant: a vacancy is waited for, never passed over. */
export const civilSocietySeats = (body: BodyState): SeatId[] =>
  body.seats.filter((seat) => seat.voting && seat.sector === 'civil_society').map((seat) => seat.id);

/** The appointment by which the actor speaks for a civil society seat now. */
export function civilSocietyAppointment(seatId: SeatId, state: InSignoff, ctx: DecisionContext): Appointment | Refusal {
  const no = bodyTermMustStillRun(ctx.body, state.revision.bodyTermId, ctx.now) ?? seatMustBeAsked(seatId, state);
  return no ?? actingForSeat(seatId, ctx);
}

const seatMustBeAsked = (seatId: SeatId, { revision }: InSignoff): Refusal | null =>
  revision.signoffSeats.includes(seatId) ? null : refuse('NOT_A_CIVIL_SOCIETY_SEAT', { seatId });
