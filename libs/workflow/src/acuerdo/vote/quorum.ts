import type { BodyState } from '../../body/state';
import { seatsForQuorum } from '../../rules/quorum';
import type { Rules } from '../../rules/rule-set';
import type { Sector } from '../../vocabulary';
import type { CastVote, Revision } from '../state';

/** How far the votes given come towards a quorum: by seats, and by sectors where the rules name some. */
export interface QuorumStanding {
  present: number;
  needed: number;
  /** Sectors of which a seat must vote and none has. */
  missingSectors: Sector[];
}

export const quorumNeeded = (revision: Revision, rules: Rules): number =>
  seatsForQuorum(rules.quorum.value, revision.electorate.length);

export function quorumStanding(votes: CastVote[], revision: Revision, rules: Rules, body: BodyState): QuorumStanding {
  const present = body.seats.filter((seat) => votes.some((vote) => vote.seatId === seat.id));
  return {
    present: votes.length,
    needed: quorumNeeded(revision, rules),
    missingSectors: rules.quorumSectors.value.filter((sector) => !present.some((seat) => seat.sector === sector)),
  };
}

export const isQuorum = ({ present, needed, missingSectors }: QuorumStanding): boolean =>
  present >= needed && missingSectors.length === 0;
