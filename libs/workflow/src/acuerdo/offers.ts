import { appointmentsTo, seatPost } from '../body/appointments';
import type { Authority } from '../authority/actor';
import type { Appointment } from '../body/state';
import { isRefusal } from '../decision';
import type { Action, ObjectionId, Refusal, SeatId } from '../vocabulary';
import type { DecisionContext } from './context';

/** An action of the state as it stands, and why this actor may not take it now; null: they may. */
export interface AvailableAction {
  action: Action;
  /** The seat that it would be taken for, where it is a seat's. */
  seatId: SeatId | null;
  /** The objection that it would be taken on. */
  objectionId: ObjectionId | null;
  refusal: Refusal | null;
}

/** The action with the answer to whether it may be taken: an authority, an appointment, or a refusal. */
export const offer = (
  action: Action,
  answer: Authority | Appointment | Refusal,
  on: Partial<Pick<AvailableAction, 'seatId' | 'objectionId'>> = {},
): AvailableAction => ({ action, seatId: null, objectionId: null, ...on, refusal: isRefusal(answer) ? answer : null });

/** The action once for each seat that the actor was ever appointed to; for nobody's seat, with the reason, if to none. */
export function forOwnSeats(
  action: Action,
  seatIds: SeatId[],
  { actor, body }: DecisionContext,
  may: (seatId: SeatId) => Appointment | Refusal,
): AvailableAction[] {
  const isOwn = (seatId: SeatId) =>
    appointmentsTo(seatPost(seatId), body).some(
      ({ personId }) => actor.kind === 'person' && personId === actor.personId,
    );
  const own = seatIds.filter(isOwn);
  if (own.length > 0) return own.map((seatId) => offer(action, may(seatId), { seatId }));
  return seatIds.slice(0, 1).map((seatId) => offer(action, may(seatId)));
}
