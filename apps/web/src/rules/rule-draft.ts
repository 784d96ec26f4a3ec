import { RULE_NAMES, type RuleName } from '@acuerda/workflow/vocabulary';
import type { RulesInput, RuleValuesInput } from '../gql/graphql';
import type { CitedRule } from './rule-text';

export type RuleValues = RuleValuesInput;

/** Rules while somebody edits them. A number that is not written yet is NaN. */
export interface RuleDraft {
  values: RuleValues;
  /** Empty: the text is not supplied. */
  citations: Record<RuleName, string>;
}

/** What is in force, to begin with. */
export function draftOf(rules: readonly CitedRule[]): RuleDraft {
  const ruleOf = (name: RuleName) => rules.find(({ key }) => key === name);
  const values = RULE_NAMES.map((name) => [name, ruleOf(name)?.value ?? null] as const);
  const citations = RULE_NAMES.map((name) => [name, ruleOf(name)?.citation.text ?? ''] as const);
  // The values are those that the server wrote, in the shape in which it takes them back.
  return {
    values: Object.fromEntries(values) as unknown as RuleValues,
    citations: Object.fromEntries(citations) as Record<RuleName, string>,
  };
}

/** As rules are shown. */
export const rulesOf = ({ values, citations }: RuleDraft): CitedRule[] =>
  RULE_NAMES.map((key) => ({ key, value: values[key], citation: { text: citations[key].trim() || null } }));

export const toInput = ({ values, citations }: RuleDraft): RulesInput => ({
  values,
  citations: RULE_NAMES.filter((rule) => citations[rule].trim() !== '').map((rule) => ({
    rule,
    text: citations[rule].trim(),
  })),
});

/** The rules in which a number is missing. */
export function unfinishedRules({ values }: RuleDraft): RuleName[] {
  return RULE_NAMES.filter((name) => numbersIn(values[name]).some((one) => Number.isNaN(one)));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
