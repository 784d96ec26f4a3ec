import { useText } from '../i18n/use-text';
import type { CitedRule } from './rule-text';
import { useRuleWords } from './use-rule-words';

/** A rule and where it is written, in one breath. */
export function RuleSentence({ rule }: { rule: CitedRule }) {
  const { says } = useRuleWords();
  return (
    <span className="block">
      {says(rule)} <RuleCitation rule={rule} />
    </span>
  );
}

export function RuleCitation({ rule: { citation } }: { rule: Pick<CitedRule, 'citation'> }) {
  const { t } = useText();
  return <>{t('rules:citation', { text: citation.text ?? t('rules:not_supplied') })}</>;
}
