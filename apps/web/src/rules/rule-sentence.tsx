import type { RuleFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ruleText } from './rule-text';

/** A rule and where it is written, in one breath. */
export function RuleSentence({ rule }: { rule: RuleFieldsFragment }) {
  const { t } = useText();
  const [key, values] = ruleText(rule);
  return (
    <>
      {t(key, values)} <RuleCitation rule={rule} />
    </>
  );
}

export function RuleCitation({ rule: { citation } }: { rule: Pick<RuleFieldsFragment, 'citation'> }) {
  const { t } = useText();
  return <>({citation.supplied && citation.text ? citation.text : t('rules:not_supplied')})</>;
}
