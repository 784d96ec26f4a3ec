import type { ReactNode } from 'react';
import { useZone } from '../dates/zone-context';
import { i18n } from '../i18n/i18n';
import type { TextKey } from '../i18n/texts';
import { useText, type Values } from '../i18n/use-text';
import { Note } from './note';
import { sayableFacts } from './sayable-facts';

export interface RefusalProps {
  /** What did not happen: «Su voto no se registró.» */
  what: string;
  code: string;
  facts: object;
  /** A way out, such as a link to what changed. */
  children?: ReactNode;
}

/** An expected "no": what did not happen, why, and what to do. Announced when it appears. */
export function Refusal({ what, code, facts, children }: RefusalProps) {
  const { t } = useText();
  return (
    <Note tone="vermilion" announced>
      <p>
        <b>{what}</b> <RefusalReason code={code} facts={facts} />
      </p>
      <p>{t(refusalKey(code, 'todo'))}</p>
      {children && <p>{children}</p>}
    </Note>
  );
}

/** Why an action is not available, as one sentence: with its facts when the refusal brings all that the sentence names. */
export function RefusalReason({ code, facts }: { code: string; facts: object }) {
  const { t, language } = useText();
  const values = sayableFacts(facts, language, useZone());
  const full = refusalKey(code, 'why_facts');
  return <>{canBeSaid(full, values) ? t(full, values) : t(refusalKey(code, 'why'))}</>;
}

/** Codes cross the wire as plain strings; the texts know which ones exist, and a spec keeps them complete. */
function refusalKey(code: string, which: 'why' | 'why_facts' | 'todo'): TextKey {
  const key = `refusals:${code}.${which}`;
  return (which === 'why_facts' || i18n.exists(key) ? key : `refusals:unknown.${which}`) as TextKey;
}

function canBeSaid(key: TextKey, values: Values): boolean {
  if (!i18n.exists(key)) return false;
  const [namespace, path] = key.split(':') as [string, string];
  const pattern: unknown = i18n.getResource(i18n.language, namespace, path);
  const named = typeof pattern === 'string' ? [...pattern.matchAll(/\{\{(\w+)\}\}/g)] : [];
  return named.every(([, name]) => name !== undefined && name in values);
}
