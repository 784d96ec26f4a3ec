import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import './action-bar.css';

/** The bar under the thumb: at the start as whom and on what, at the end the decisions. */
export function ActionBar({ about, children }: { about: ReactNode; children: ReactNode }) {
  const { t } = useText();
  return (
    <section className="action-bar" aria-label={t('ui:actions')}>
      <div className="action-bar-inner">
        <div className="action-bar-about">{about}</div>
        <div className="action-bar-actions">{children}</div>
      </div>
    </section>
  );
}
