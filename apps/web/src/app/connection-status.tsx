import { IconCloudOff } from '@tabler/icons-react';
import { useConnection } from '../api/connection';
import { useText } from '../i18n/use-text';
import { useConnectionState } from '../live/use-connection-state';
import { Note } from '../ui/note';
import { UnsentLink } from '../unsent/unsent-link';
import './connection-status.css';

const SAID = { online: 'shell:online', reconnecting: 'live:reconnecting', offline: 'shell:offline' } as const;

/** Whether the server is there, and what it does not have yet. */
export function ConnectionStatus() {
  const { t } = useText();
  const state = useConnectionState();
  return (
    <>
      <span className="connection" role="status" data-state={state}>
        <span>{t(SAID[state])}</span>
      </span>
      <UnsentLink />
    </>
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
