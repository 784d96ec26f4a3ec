import type { RulesQuery } from '../gql/graphql';

export type RulesBody = NonNullable<RulesQuery['body']>;
export type RuleSet = RulesBody['ruleSets'][number];
export type UnderRules = RulesBody['underWay'];
