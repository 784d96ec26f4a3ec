import type { RuleFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ruleName } from '../rules/rule-name';
import { useRuleWords } from '../rules/use-rule-words';

interface RulesInWordsProps {
  rules: readonly Omit<RuleFieldsFragment, '__typename'>[];
  /** Which of them, in which order. */
  names: readonly string[];
  /** Those that a rule may name. */
  seats?: readonly { id: string; name: string }[];
}

/** The rules of a round, each by its name; where they are written, once where none says it. */
export function RulesInWords({ rules, names, seats }: RulesInWordsProps) {
  const { t } = useText();
  const { says } = useRuleWords(seats);
  const shown = names.flatMap((name) => rules.filter(({ key }) => key === name));
  const cited = shown.filter(({ citation }) => citation.text !== null);
  return (
    <div className="tiny">
      <dl className="rules-in-words">
        {shown.map((rule) => (
          <div key={rule.key}>
            <dt>{t(ruleName(rule.key))}</dt>
            <dd>
              {says(rule)}{' '}
              {rule.citation.text !== null && (
                <span className="quiet">{t('rules:citation', { text: rule.citation.text })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {cited.length < shown.length && (
        <p className="quiet">
          {t('rules:citation', {
            text: t(cited.length === 0 ? 'rules:not_supplied' : 'workspace:rest_not_supplied'),
          })}
        </p>
      )}
    </div>
  );
}
