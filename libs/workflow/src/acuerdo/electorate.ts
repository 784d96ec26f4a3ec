import { isHeld, seatPost } from '../body/appointments';
import type { BodyState } from '../body/state';
import type { Instant, SeatId } from '../vocabulary';

/** Voting seats that somebody holds: the electorate of what is submitted now. */
export const votingSeatsInForce = (body: BodyState, now: Instant): SeatId[] =>
  body.seats.filter((seat) => seat.voting && isHeld(seatPost(seat.id), body, now)).map((seat) => seat.id);

/** The voting seats of civil society, held or vacant: a vacancy is waited for, never passed over. */
export const civilSocietySeats = (body: BodyState): SeatId[] =>
  body.seats.filter((seat) => seat.voting && seat.sector === 'civil_society').map((seat) => seat.id);
