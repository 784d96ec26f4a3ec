import { actingForSeat } from '../../authority/acting';
import { isTitularInOffice } from '../../authority/titular';
import type { Appointment } from '../../body/state';
import { bodyTermMustStillRun } from '../../body/terms';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal, SeatId } from '../../vocabulary';
import type { Vote } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { seatFactOf } from '../facts';
import { mustHaveSeenTheRevision } from '../revision';
import type { CastVote, InMemberReview } from '../state';
import { countedVotes } from '../vote/counting';
import { seatMustBelongToElectorate } from '../vote/electorate';

export function vote(command: Vote, state: InMemberReview, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const { seatId, choice, seen } = command;
  const appointment = votingAppointment(seatId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no = mustHaveSeenTheRevision(seen, state) ?? voteMustSaySomethingNew(command, appointment, state);
  if (no) return no;
  return { events: [{ type: 'vote_cast', ...seatFactOf(state, ctx.now, seatId, appointment), choice }] };
}

/** The appointment by which the actor may vote for the seat now. */
export function votingAppointment(seatId: SeatId, state: InMemberReview, ctx: DecisionContext): Appointment | Refusal {
  const no =
    bodyTermMustStillRun(ctx.body, state.revision.bodyTermId, ctx.now) ??
    seatMustBelongToElectorate(seatId, state.revision);
  if (no) return no;
  const appointment = actingForSeat(seatId, ctx);
  if (isRefusal(appointment)) return appointment;
  const votes = countedVotes(state, state.revision);
  return (
    nobodyVotesForTwoSeats(seatId, appointment, votes) ??
    alternateMustLeaveTheTitularsVote(seatId, appointment, votes, ctx) ??
    appointment
  );
}

function nobodyVotesForTwoSeats(seatId: SeatId, { personId }: Appointment, votes: CastVote[]): Refusal | null {
  const elsewhere = votes.find((cast) => cast.personId === personId && cast.seatId !== seatId);
  return elsewhere ? refuse('VOTED_FOR_ANOTHER_SEAT', { seatId, votedFor: elsewhere.seatId }) : null;
}

/** The titular may replace the alternate's vote, not the other way round while the titular is in office. */
function alternateMustLeaveTheTitularsVote(
  seatId: SeatId,
  { capacity }: Appointment,
  votes: CastVote[],
  { body, now }: DecisionContext,
): Refusal | null {
  const cast = votes.find((vote) => vote.seatId === seatId);
  if (capacity === 'titular' || !cast) return null;
  return isTitularInOffice(cast, body, now) ? refuse('TITULAR_HAS_VOTED', { seatId, votedAt: cast.at }) : null;
}

function voteMustSaySomethingNew({ seatId, choice }: Vote, { id }: Appointment, state: InMemberReview): Refusal | null {
  const cast = countedVotes(state, state.revision).find((vote) => vote.seatId === seatId);
  const same = cast?.appointmentId === id && cast.choice === choice;
  return same ? refuse('VOTE_UNCHANGED', { seatId, choice, votedAt: cast.at }) : null;
}
