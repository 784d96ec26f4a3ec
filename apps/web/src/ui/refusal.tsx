import type { ReactNode } from 'react';
import { useSaying } from '../i18n/use-saying';
import { Note } from './note';

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
  const say = useSaying();
  return (
    <Note tone="vermilion" announced>
      <p>
        <b>{what}</b> {say('refusals', `${code}.why`, facts)}
      </p>
      <p>{say('refusals', `${code}.todo`, facts)}</p>
      {children && <p>{children}</p>}
    </Note>
  );
}
