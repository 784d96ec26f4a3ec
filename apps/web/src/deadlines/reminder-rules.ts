import type { DeadlinesQuery } from '../gql/graphql';

type RuleSet = NonNullable<DeadlinesQuery['body']>['ruleSet'];

/** How the days before an end are counted. */
export type OffsetDays = 'natural' | 'business';

/** How the offsets of reminders are counted, by the rules in force. */
export function reminderDaysOf(ruleSet: RuleSet): OffsetDays {
  const value: unknown = ruleSet?.rules.find(({ key }) => key === 'reminderDays')?.value;
  return value === 'business' ? 'business' : 'natural';
}
