import { SYSTEM } from '../../authority/acting';
import type { BodyState } from '../../body/state';
import type { AutomaticStep } from '../automatic-step';
import { revisionFactOf } from '../facts';
import { rulesOf } from '../revision';
import type { InMemberReview } from '../state';
import { closeVote, closingOf } from './closing';
import { countedVotes, votesNeeded } from './counting';

/** The vote closes, or its deadline passes without quorum, which everyone is told once. */
export function votingSteps(state: InMemberReview, body: BodyState): AutomaticStep[] {
  const rules = rulesOf(state.revision, body);
  const closing = closingOf(state, rules);
  if (closing) return [{ dueAt: closing.closedAt, take: (now) => closeVote(state, rules, closing, now, SYSTEM) }];
  return state.vote.quorumMissedAt ? [] : [quorumMissed(state, votesNeeded(state.revision, rules))];
}

function quorumMissed(state: InMemberReview, needed: number): AutomaticStep {
  const { deadline, deadlineAt } = state.vote;
  const present = countedVotes(state, state.revision).length;
  return {
    dueAt: deadlineAt,
    take: (now) => [{ type: 'quorum_missed', ...revisionFactOf(state, now, SYSTEM), deadline, present, needed }],
  };
}
