import { IconCloudUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { useUnsentWaiting } from './use-unsent';

/** How many comments the server does not have yet, on every screen; it leads to the first of them. */
export function UnsentLink() {
  const { t } = useText();
  const waiting = useUnsentWaiting();
  const [first] = waiting;
  if (!first) return null;
  const { bodySlug, acuerdoId, threadId } = first;
  const count = waiting.length;
  return (
    <Link
      className="unsent-link"
      to={`/${bodySlug}/acuerdos/${acuerdoId}?hilo=${threadId}`}
      aria-label={t('live:unsent_label', { count })}
    >
      <IconCloudUp size={16} aria-hidden="true" />
      <span className="unsent-number">{count}</span>
      <span className="unsent-words">{t('live:unsent', { count })}</span>
    </Link>
  );
}
