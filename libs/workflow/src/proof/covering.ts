import type { DecidingRules } from '../rules/rule-set';
import { RULE_NAMES, RULE_VALUES, type Choices } from './rules-by-choice';

type Pair = [keyof DecidingRules, number, keyof DecidingRules, number];

/** Every two values of every two rules. */
function everyPair(): Pair[] {
  return RULE_NAMES.flatMap((a, i) =>
    RULE_NAMES.slice(i + 1).flatMap((b) =>
      RULE_VALUES[a].flatMap((_, m) => RULE_VALUES[b].map((__, n): Pair => [a, m, b, n])),
    ),
  );
}

type Row = Partial<Record<keyof DecidingRules, number>>;

const covers = (row: Row, [a, m, b, n]: Pair): boolean => row[a] === m && row[b] === n;

/** The row that begins with a pair nobody covers yet, and gives each other rule the value that covers most. */
function nextRow(missing: Pair[]): Row {
  const [first] = missing;
  const start: Row = first ? { [first[0]]: first[1], [first[2]]: first[3] } : {};
  return RULE_NAMES.reduce<Row>((row, rule) => {
    if (rule in row) return row;
    const gain = (value: number) => missing.filter((pair) => covers({ ...row, [rule]: value }, pair)).length;
    const values = RULE_VALUES[rule].map((_, value) => value);
    const best = values.reduce((chosen, value) => (gain(value) > gain(chosen) ? value : chosen), 0);
    return { ...row, [rule]: best };
  }, start);
}

/** Whole sets of rules in which every two values of every two rules meet at least once. */
export function coveringSets(): Choices[] {
  const sets: Row[] = [];
  for (let missing = everyPair(); missing.length > 0;) {
    const row = nextRow(missing);
    sets.push(row);
    missing = missing.filter((pair) => !covers(row, pair));
  }
  return sets.map(
    (row) => Object.fromEntries(RULE_NAMES.map((rule) => [rule, RULE_VALUES[rule][row[rule] ?? 0]])) as Choices,
  );
}
