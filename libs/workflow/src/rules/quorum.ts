import { assertNever } from '../decision';
import type { QuorumRule } from './rule-set';

/** How many seats of the electorate must vote. Never none: nothing closes by an empty truth. */
export function seatsForQuorum(rule: QuorumRule, electorate: number): number {
  switch (rule.kind) {
    case 'more_than':
      return Math.floor((electorate * rule.fraction.numerator) / rule.fraction.denominator) + 1;
    case 'at_least':
      return Math.max(1, Math.ceil((electorate * rule.fraction.numerator) / rule.fraction.denominator));
    case 'all':
      return Math.max(1, electorate);
    default:
      return assertNever(rule);
  }
}
