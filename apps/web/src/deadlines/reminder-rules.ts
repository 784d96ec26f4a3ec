import type { DeadlinesQuery } from '../gql/graphql';

type RuleSet = NonNullable<DeadlinesQuery['body']>['ruleSet'];

export interface OffsetRules {
  /** Days before the last day, the most first; none where the rules do not say. */
  offsets: number[];
  /** How they are counted. */
  days: 'natural' | 'business';
}

/** When people are reminded, by the rules in force. */
export function offsetRulesOf(ruleSet: RuleSet): OffsetRules {
  const value = (key: string): unknown => ruleSet?.rules.find((rule) => rule.key === key)?.value;
  const offsets = value('reminderOffsets');
  return {
    offsets: Array.isArray(offsets) ? offsets.filter((one) => typeof one === 'number') : [],
    days: value('reminderDays') === 'business' ? 'business' : 'natural',
  };
}
