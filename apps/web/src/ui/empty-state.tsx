import type { ReactNode } from 'react';
import { IconCircleCheck } from '@tabler/icons-react';
import './empty-state.css';

/** Nothing here, and what that means or what to do about it. */
export function EmptyState({ title, icon, children }: { title: string; icon?: ReactNode; children?: ReactNode }) {
  return (
    <div className="card card--padded empty">
      {icon ?? <IconCircleCheck size={26} aria-hidden="true" />}
      <p>
        <b>{title}</b>
      </p>
      {children && <div className="small soft">{children}</div>}
    </div>
  );
}
