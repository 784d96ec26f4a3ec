import { useZone } from '../dates/zone-context';
import { sayableFacts } from './sayable-facts';
import { i18n } from './i18n';
import type { TextKey } from './texts';
import { useText, type Values } from './use-text';

/**
 * Says something that crossed the wire as a code with facts. What is missing may have a text of its own,
 * `<key>_<missing>`. `<key>_facts` is said when every fact that it names came
 * along, `<key>` otherwise; a code without a text of its own falls back to `unknown`, and a spec keeps that from happening.
 */
export function useSaying(): (namespace: string, path: string, facts: object) => string {
  const { t, language } = useText();
  const zone = useZone();
  return (namespace, path, facts) => {
    const values = sayableFacts(facts, language, zone);
    const wanting = `${path}_${String('missing' in facts ? facts.missing : '')}`;
    if (canBeSaid(namespace, wanting, values)) return t(`${namespace}:${wanting}` as TextKey, values);
    const full = `${namespace}:${path}_facts`;
    if (canBeSaid(namespace, `${path}_facts`, values)) return t(full as TextKey, values);
    const plain = `${namespace}:${path}`;
    return t((i18n.exists(plain) ? plain : `${namespace}:${path.replace(/^\w+/, 'unknown')}`) as TextKey, values);
  };
}

function canBeSaid(namespace: string, path: string, values: Values): boolean {
  const pattern: unknown = i18n.getResource(i18n.language, namespace, path);
  if (typeof pattern !== 'string') return false;
  return [...pattern.matchAll(/\{\{(\w+)\}\}/g)].every(([, name]) => name !== undefined && name in values);
}
