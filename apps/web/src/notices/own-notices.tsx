import { Navigate } from 'react-router';
import { usePageTitle } from '../app/use-page-title';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { MailPreferences } from './mail-preferences';

/** Where mails lead that say what may be switched off: to the notices of whoever has a body; who only reviews has the switches. */
export function OwnNotices() {
  const { t } = useText();
  const [first] = useSession().viewer.bodies;
  usePageTitle(t('notices:title'));
  if (first) return <Navigate to={`/${first.slug}/notificaciones`} replace />;
  return (
    <main className="wrap stack">
      <h1 className="h1">{t('notices:title')}</h1>
      <MailPreferences />
    </main>
  );
}
