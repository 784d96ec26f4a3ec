import { useText } from '../i18n/use-text';
import { ChangeText } from './change-text';
import { ruleName } from './rule-name';
import type { CitedRule } from './rule-text';
import { useRuleWords } from './use-rule-words';

interface RuleChangesProps {
  /** Keys of the rules that differ. */
  changed: readonly string[];
  before: readonly CitedRule[];
  after: readonly CitedRule[];
  seats: readonly { id: string; name: string }[];
}

/** What differs between two sets of rules, in words, and nothing else. */
export function RuleChanges({ changed, before, after, seats }: RuleChangesProps) {
  const { t } = useText();
  const { says } = useRuleWords(seats);
  const cited = (rule: CitedRule) => t('rules:citation', { text: rule.citation.text ?? t('rules:not_supplied') });
  const change = (words: (rule: CitedRule) => string, key: string) => {
    const [old, young] = [before, after].map((rules) => rules.find((rule) => rule.key === key));
    const texts = { before: old ? words(old) : null, after: young ? words(young) : null };
    return texts.before === texts.after ? null : <ChangeText {...texts} />;
  };
  return (
    <ul className="rule-changes">
      {changed.map((key) => (
        <li key={key}>
          <b>{t(ruleName(key))}</b>
          {change(says, key)}
          <span className="block tiny">{change(cited, key)}</span>
        </li>
      ))}
    </ul>
  );
}
