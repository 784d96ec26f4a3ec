import { useText } from '../i18n/use-text';
import type { CitedRule } from './rule-text';

/** Where a rule is written. */
export function RuleCitation({ rule: { citation } }: { rule: Pick<CitedRule, 'citation'> }) {
  const { t } = useText();
  return <>{t('rules:citation', { text: citation.text ?? t('rules:not_supplied') })}</>;
}
