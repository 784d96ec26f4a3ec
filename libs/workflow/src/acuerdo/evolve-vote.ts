import type { AcuerdoRejected, QuorumMissed, VoteClosed, VoteExtended, VoteWasCast } from './events';
import { recordOf } from './record';
import { replaceOf } from './standing';
import type { AcuerdoState, CastVote, InMemberReview } from './state';

export function evolveVote(
  state: InMemberReview,
  event: VoteWasCast | QuorumMissed | VoteExtended | VoteClosed | AcuerdoRejected,
): AcuerdoState {
  switch (event.type) {
    case 'vote_cast':
      return { ...state, votes: [...replaceOf(state.votes, event.revision, event.seatId), voteFrom(event)] };
    case 'quorum_missed':
      return { ...state, vote: { ...state.vote, quorumMissedAt: event.at } };
    case 'vote_extended':
      return extended(state, event);
    case 'vote_closed':
      return closed(state, event);
    case 'acuerdo_rejected':
      return { ...recordOf(state), status: 'rejected', revision: state.revision, rejectedAt: event.at };
  }
}

const voteFrom = (event: VoteWasCast): CastVote => {
  const { revision, hash, seatId, personId, appointmentId, capacity, choice, at } = event;
  return { revision, hash, seatId, personId, appointmentId, capacity, choice, at, standing: 'counted' };
};

function extended(state: InMemberReview, event: VoteExtended): InMemberReview {
  const { revision, from, to, deadlineAt, reason, at, by } = event;
  return {
    ...state,
    vote: { ...state.vote, deadline: to, deadlineAt, extended: true, quorumMissedAt: null },
    extensions: [...state.extensions, { revision, from, to, reason, at, by }],
  };
}

/** A text that was adopted goes on to civil society; the event that follows says where any other goes. */
function closed(state: InMemberReview, event: VoteClosed): AcuerdoState {
  const { revision, outcome, cause, tally, closedAt, at, by } = event;
  const closures = [...state.closures, { revision, outcome, cause, tally, closedAt, at, by }];
  if (outcome === 'not_adopted') return { ...state, closures };
  return {
    ...recordOf(state),
    status: 'civil_society_signoff',
    revision: state.revision,
    closures,
    openedAt: at,
  };
}
