import { RULE_NAMES } from '@acuerda/workflow/vocabulary';
import type { TextKey } from '../i18n/texts';

/** The text that names a rule; one that this reader does not know has a name too. */
export function ruleName(key: string): TextKey {
  const known = RULE_NAMES.find((one) => one === key);
  return known ? `rules:name.${known}` : 'rules:name.other';
}
