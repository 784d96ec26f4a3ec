import type { ReactNode } from 'react';
import type { Tone } from './tone';

/** A state in one or two words, with its icon. */
export function Badge({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`badge badge--${tone}`}>
      {icon}
      {children}
    </span>
  );
}
