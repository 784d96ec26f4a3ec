import { isHeld, seatPost } from '../../body/appointments';
import type { BodyState } from '../../body/state';
import { refuse } from '../../decision';
import type { Instant, Refusal, SeatId } from '../../vocabulary';
import type { Revision } from '../state';

/** Voting seats that somebody holds: the electorate of what is submitted now. */
export const votingSeatsInForce = (body: BodyState, now: Instant): SeatId[] =>
  body.seats.filter((seat) => seat.voting && isHeld(seatPost(seat.id), body, now)).map((seat) => seat.id);

export const seatMustBelongToElectorate = (seatId: SeatId, { electorate }: Revision): Refusal | null =>
  electorate.includes(seatId) ? null : refuse('SEAT_NOT_IN_ELECTORATE', { seatId });
