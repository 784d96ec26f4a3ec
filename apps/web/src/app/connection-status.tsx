import { IconCloudOff } from '@tabler/icons-react';
import { useConnection } from '../api/connection';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import './connection-status.css';

export function ConnectionStatus() {
  const { t } = useText();
  const { online } = useConnection();
  return (
    <span className="connection" role="status" data-offline={!online || undefined}>
      {t(online ? 'shell:online' : 'shell:offline')}
    </span>
  );
}

/** Said above the content while it lasts, with the hour at which it began. */
export function OfflineNote() {
  const { t } = useText();
  const { online, since } = useConnection();
  if (online) return null;
  const hour = new Date(since).toLocaleTimeString('es-MX', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <div className="offline-note">
      <Note tone="blue" icon={<IconCloudOff size={20} aria-hidden="true" />} announced>
        <p>
          <b>{t('shell:offline_since', { hour })}</b> {t('shell:offline_note')}
        </p>
      </Note>
    </div>
  );
}
