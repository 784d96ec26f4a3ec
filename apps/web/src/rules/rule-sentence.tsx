import type { RuleFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ruleText } from './rule-text';

type CitedRule = Omit<RuleFieldsFragment, '__typename'>;

/** A rule and where it is written, in one breath. */
export function RuleSentence({ rule }: { rule: CitedRule }) {
  const { t } = useText();
  const [key, values] = ruleText(rule);
  return (
    <span className="block">
      {t(key, values)} <RuleCitation rule={rule} />
    </span>
  );
}

export function RuleCitation({ rule: { citation } }: { rule: Pick<CitedRule, 'citation'> }) {
  const { t } = useText();
  const text = citation.supplied && citation.text ? citation.text : t('rules:not_supplied');
  return <>{t('rules:citation', { text })}</>;
}
