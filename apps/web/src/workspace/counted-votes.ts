import type { VoteRound } from './acuerdo';

export type CastVote = VoteRound['votes'][number];

/** The one vote of each seat that counts on the revision of the round. */
export function countedVotes(round: Pick<VoteRound, 'revision' | 'votes'>): Map<string, CastVote> {
  const counted = round.votes.filter(({ revision, standing }) => revision === round.revision && standing === 'counted');
  return new Map(counted.map((vote) => [vote.seatId, vote]));
}
