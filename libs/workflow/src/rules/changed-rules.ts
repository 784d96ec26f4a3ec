import { RULE_NAMES, type RuleName } from '../vocabulary';
import type { Rule, Rules } from './rule-set';

/** The names of the rules that differ between two sets, in value or in citation, in the order of the set. */
export const changedRules = (before: Rules, after: Rules): RuleName[] =>
  RULE_NAMES.filter((name) => !isSame(before[name], after[name]));

/** Rules are plain data, and the order of the lists in them says nothing. */
const isSame = (a: Rule<unknown>, b: Rule<unknown>): boolean => written(a) === written(b);

const written = (value: unknown): string => JSON.stringify(value, inOrder);

function inOrder(_: string, value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).toSorted((a, b) => (written(a) < written(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
