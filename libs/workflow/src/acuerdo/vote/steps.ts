import { SYSTEM } from '../../authority/acting';
import type { BodyState } from '../../body/state';
import type { AutomaticStep } from '../automatic-step';
import { revisionFactOf } from '../facts';
import { rulesOf } from '../revision';
import type { InMemberReview } from '../state';
import { closeVote, closingOf } from './closing';
import { countedVotes } from './counting';
import { quorumStanding, type QuorumStanding } from './quorum';

/** The vote closes, or its deadline passes without quorum, which everyone is told once. */
export function votingSteps(state: InMemberReview, body: BodyState): AutomaticStep[] {
  const rules = rulesOf(state.revision, body);
  const closing = closingOf(state, rules, body);
  if (closing) return [{ dueAt: closing.closedAt, take: (now) => closeVote(state, rules, closing, now, SYSTEM) }];
  return state.vote.quorumMissedAt
    ? []
    : [quorumMissed(state, quorumStanding(countedVotes(state, state.revision), state.revision, rules, body))];
}

function quorumMissed(state: InMemberReview, quorum: QuorumStanding): AutomaticStep {
  const { deadline, deadlineAt } = state.vote;
  return {
    dueAt: deadlineAt,
    take: (now) => [{ type: 'quorum_missed', ...revisionFactOf(state, now, SYSTEM), deadline, ...quorum }],
  };
}
