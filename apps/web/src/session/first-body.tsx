import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../ui/empty-state';
import { useSession } from './session-context';
import { takeWayBack } from './way-back';

/** Back to the page that was left; else straight to the body of whoever has one, a choice for whoever has several; to the administration for whoever runs it all. */
export function FirstBody() {
  const { t } = useText();
  const { bodies, administrator } = useSession().viewer;
  const [wayBack] = useState(takeWayBack);
  if (wayBack !== null) return <Navigate to={wayBack} replace />;
  if (administrator) return <Navigate to="/administracion" replace />;
  const [only, second] = bodies;
  if (only && !second) return <Navigate to={`/${only.slug}`} replace />;
  return (
    <main className="wrap stack">
      <h1 className="h1">{t('signin:your_bodies')}</h1>
      {bodies.length === 0 ? (
        <EmptyState title={t('signin:no_body')}>{t('signin:no_body_detail')}</EmptyState>
      ) : (
        <ul className="stack">
          {bodies.map((body) => (
            <li key={body.id}>
              <Link to={`/${body.slug}`}>{body.name}</Link>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
