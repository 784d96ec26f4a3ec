import { defaultRules } from '../rules/default-rules';
import type { DecidingRules, Rules } from '../rules/rule-set';
import { SEATS } from './cast';

export type Choices = { [R in keyof DecidingRules]?: DecidingRules[R]['value'] };

const fraction = (numerator: number, denominator: number) => ({ numerator, denominator });

/** A value for each branch of each rule that decides. One that is missing here does not compile. */
export const RULE_VALUES: { [R in keyof DecidingRules]: DecidingRules[R]['value'][] } = {
  quorum: [
    { kind: 'more_than', fraction: fraction(1, 2) },
    { kind: 'at_least', fraction: fraction(1, 3) },
    { kind: 'all' },
  ],
  quorumSectors: [[], ['government']],
  majority: [
    { kind: 'simple' },
    { kind: 'absolute' },
    { kind: 'at_least', fraction: fraction(2, 3) },
    { kind: 'at_least_of_electorate', fraction: fraction(2, 3) },
  ],
  abstentions: ['quorum_only', 'quorum_and_majority'],
  castingSeat: [null, SEATS.government],
  voteDays: [3, 30],
  secondThoughtsMinutes: [0, 30],
  notAdopted: ['rejected', 'draft'],
  signoff: ['all', 'any', 'majority'],
  objectionWindowDays: [0, 1],
  objectionSilence: [
    { days: 2, countsAs: 'withdrawn' },
    { days: 2, countsAs: 'maintained' },
  ],
  maintainedObjection: ['blocks', 'published_beside'],
  dayCount: ['natural', 'business'],
  erratumSignoff: ['required', 'not_required'],
};

export const RULE_NAMES = Object.keys(RULE_VALUES) as (keyof DecidingRules)[];

/** Somebody asked for a rule that has not been chosen. */
export class NotChosenYet extends Error {
  constructor(readonly rule: keyof DecidingRules) {
    super(rule);
  }
}

/** Made once each: what is thrown a million times should not look at its stack. */
const NOT_CHOSEN_YET = Object.fromEntries(RULE_NAMES.map((rule) => [rule, new NotChosenYet(rule)])) as Record<
  keyof DecidingRules,
  NotChosenYet
>;

/** What decides nothing stays as a body begins with it. */
const AS_BEGUN = defaultRules();

/** Rules of which only some have been chosen: whoever asks for another learns that it has to be chosen first. */
const rulesAs = (chosen: Choices): Rules =>
  new Proxy({} as Rules, {
    get(_, name) {
      if (name in chosen) return { value: chosen[name as keyof Choices], citation: { kind: 'not_supplied' } };
      if (name in NOT_CHOSEN_YET) throw NOT_CHOSEN_YET[name as keyof Choices];
      return AS_BEGUN[name as keyof Rules];
    },
  });

export interface Answer<T> {
  chosen: Choices;
  value: T;
}

/**
 * The answers under every combination of rules. A rule is chosen when it is first asked for, so that combinations that
 * make no difference to the question are not told apart, and none is left out.
 */
export function underEveryRule<T>(chosen: Choices, ask: (rules: Rules) => T): Answer<T>[] {
  try {
    return [{ chosen, value: ask(rulesAs(chosen)) }];
  } catch (error) {
    if (!(error instanceof NotChosenYet)) throw error;
    const { rule } = error;
    return RULE_VALUES[rule].flatMap((value) => underEveryRule({ ...chosen, [rule]: value }, ask));
  }
}

/** A whole set of choices that agrees with what was chosen; another `turn`, another set. */
export function completedChoices(chosen: Choices, turn: number): Choices {
  const rest = RULE_NAMES.map((name, i) => [name, RULE_VALUES[name].at((turn + i) % RULE_VALUES[name].length)]);
  return { ...(Object.fromEntries(rest) as Choices), ...chosen };
}

/** Two whole sets of rules that agree with what was chosen, and in nothing else. */
export const completionsOf = (chosen: Choices): Rules[] =>
  [0, 1].map((turn) => rulesAs(completedChoices(chosen, turn)));
