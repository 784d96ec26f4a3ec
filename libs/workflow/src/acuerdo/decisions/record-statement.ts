import { actingForSeat } from '../../authority/acting';
import type { Appointment } from '../../body/state';
import { bodyTermMustStillRun } from '../../body/terms';
import { isRefusal, type Decision } from '../../decision';
import type { Refusal, SeatId } from '../../vocabulary';
import type { RecordStatement } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { seatFactOf } from '../facts';
import { mustGiveReason } from '../reason';
import { mustHaveSeenTheRevision } from '../revision';
import type { InSignoff, ReadyToPublish } from '../state';
import { seatMustBelongToElectorate } from '../vote/electorate';

/** A text that was voted on and adopted, and is not published yet. */
export type VoteClosed = InSignoff | ReadyToPublish;

/** After the close no vote changes; what a seat of the electorate says then is kept beside the votes. */
export function recordStatement(
  { seatId, seen, text }: RecordStatement,
  state: VoteClosed,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const appointment = statingAppointment(seatId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no = mustHaveSeenTheRevision(seen, state) ?? mustGiveReason(text);
  if (no) return no;
  return { events: [{ type: 'statement_recorded', ...seatFactOf(state, ctx.now, seatId, appointment), text }] };
}

/** The appointment by which the actor may speak for the seat now. */
export function statingAppointment(seatId: SeatId, state: VoteClosed, ctx: DecisionContext): Appointment | Refusal {
  const { revision } = state;
  const no =
    bodyTermMustStillRun(ctx.body, revision.bodyTermId, ctx.now) ?? seatMustBelongToElectorate(seatId, revision);
  return no ?? actingForSeat(seatId, ctx);
}
