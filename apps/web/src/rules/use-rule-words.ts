import { useText } from '../i18n/use-text';
import { ruleMeaning, type Consequences } from './rule-meaning';
import { useRuleNames } from './rule-names';
import { ruleText, type RuleData } from './rule-text';

export interface RuleWords {
  /** What a rule says. */
  says: (rule: RuleData) => string;
  /** What it comes to today; null where it says it all. */
  means: (key: string, consequences: Consequences) => string | null;
}

export function useRuleWords(seats?: readonly { id: string; name: string }[]): RuleWords {
  const { t } = useText();
  const names = useRuleNames(seats);
  return {
    says: (rule) => t(...ruleText(rule, names)),
    means: (key, consequences) => {
      const meaning = ruleMeaning(key, consequences, names);
      return meaning && t(...meaning);
    },
  };
}
