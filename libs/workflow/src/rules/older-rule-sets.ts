import type { ReminderRules, Rule, Rules, RuleSet } from './rule-set';

/** A rule set as an event tells it. Those adopted before bodies had rules of reminders tell none. */
export type AdoptedRuleSet = Omit<RuleSet, 'rules'> & {
  rules: Omit<Rules, keyof ReminderRules> & Partial<ReminderRules>;
};

const withoutCitation = <T>(value: T): Rule<T> => ({ value, citation: { kind: 'not_supplied' } });

/**
 * What such a set comes to. Written out, and not the defaults of today: what an event said is the same for ever, and
 * states that were stored with these values must stay the fold of their journal.
 */
const remindersThen = (): ReminderRules => ({
  reminderOffsets: withoutCitation([60, 30, 15, 7, 3, 1, 0]),
  reminderDays: withoutCitation('natural'),
  reminderTime: withoutCitation('09:00'),
  reminderAudience: withoutCitation(['secretariat', 'titulars', 'alternates', 'reviewers']),
  reminderEscalation: withoutCitation(null),
});

export const withEveryRule = ({ rules, ...ruleSet }: AdoptedRuleSet): RuleSet => ({
  ...ruleSet,
  rules: { ...remindersThen(), ...rules },
});
