import { assertNever } from '../decision';
import type { VoteChoice, VoteOutcome } from '../vocabulary';
import type { Fraction, Rules } from './rule-set';

export interface Count {
  approve: number;
  reject: number;
  abstain: number;
  electorate: number;
}

export const isTie = (count: Count): boolean => count.approve === count.reject;

/**
 * Whether the votes adopt the text. In a tie the casting seat's vote is counted once more (*voto de calidad*);
 * `castingVote` is null when the rules name no such seat or it did not vote.
 */
export function outcomeOf(count: Count, rules: Rules, castingVote: VoteChoice | null): VoteOutcome {
  const extra = isTie(count) ? castingVote : null;
  const approve = count.approve + (extra === 'approve' ? 1 : 0);
  const reject = count.reject + (extra === 'reject' ? 1 : 0);
  const abstain = rules.abstentions.value === 'quorum_and_majority' ? count.abstain : 0;
  return isMajority(approve, approve + reject + abstain, count.electorate, rules) ? 'adopted' : 'not_adopted';
}

const isAtLeast = ({ numerator, denominator }: Fraction, part: number, whole: number): boolean =>
  part * denominator >= whole * numerator;

function isMajority(approve: number, votes: number, electorate: number, rules: Rules): boolean {
  const majority = rules.majority.value;
  switch (majority.kind) {
    case 'simple':
      return approve * 2 > votes;
    case 'absolute':
      return approve * 2 > electorate;
    case 'at_least':
      return approve > 0 && isAtLeast(majority.fraction, approve, votes);
    case 'at_least_of_electorate':
      return approve > 0 && isAtLeast(majority.fraction, approve, electorate);
    default:
      return assertNever(majority);
  }
}
