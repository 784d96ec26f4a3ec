import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const ICONS = {
  amber: IconAlertTriangle,
  vermilion: IconCircleX,
  jade: IconCircleCheck,
  blue: IconInfoCircle,
};

export interface NoteProps {
  tone: keyof typeof ICONS;
  icon?: ReactNode;
  /** Spoken at once when it appears: for what happened because of what the person just did. */
  announced?: boolean;
  children: ReactNode;
}

/** Something to know before going on, beside what it concerns. Never floats, never vanishes by itself. */
export function Note({ tone, icon, announced = false, children }: NoteProps) {
  const Icon = ICONS[tone];
  const role = announced ? (tone === 'vermilion' ? 'alert' : 'status') : undefined;
  return (
    <div className={`note note--${tone}`} role={role}>
      {icon ?? <Icon size={20} aria-hidden="true" />}
      <div>{children}</div>
    </div>
  );
}
