import { outcomeOf, isTie } from '../../rules/majority';
import type { Rules } from '../../rules/rule-set';
import type { SeatId, VoteChoice, VoteOutcome } from '../../vocabulary';
import type { AcuerdoRecord, CastVote, Revision, Tally } from '../state';
import { quorumNeeded } from './quorum';

/** The votes that count on a revision: the last of each seat. */
export const countedVotes = (acuerdo: AcuerdoRecord, revision: Revision): CastVote[] =>
  acuerdo.votes.filter((vote) => vote.revision === revision.number && vote.standing === 'counted');

export const haveAllVoted = (votes: CastVote[], revision: Revision): boolean =>
  revision.electorate.every((seatId) => votes.some((vote) => vote.seatId === seatId));

export function count(votes: CastVote[], revision: Revision, rules: Rules): { outcome: VoteOutcome; tally: Tally } {
  const votesFor = (choice: VoteChoice) => votes.filter((vote) => vote.choice === choice).length;
  const counted = {
    approve: votesFor('approve'),
    reject: votesFor('reject'),
    abstain: votesFor('abstain'),
    electorate: revision.electorate.length,
  };
  const casting = votes.find((vote) => vote.seatId === rules.castingSeat.value);
  const decidedBy: SeatId | null = isTie(counted) && casting && casting.choice !== 'abstain' ? casting.seatId : null;
  return {
    outcome: outcomeOf(counted, rules, casting?.choice ?? null),
    tally: { ...counted, quorum: quorumNeeded(revision, rules), castingSeat: decidedBy },
  };
}
