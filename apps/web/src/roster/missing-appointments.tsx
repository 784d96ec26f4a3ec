import { IconUserOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatDate } from '../dates/format';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { bodyValidity, endedWithBody } from './body-validity';
import { offers } from './offered';
import type { Post, RosterBody } from './posts';

interface MissingAppointmentsProps {
  body: RosterBody;
  posts: Post[];
}

/** Posts that nobody holds, each with the act that is missing, and where to record it for whoever may. */
export function MissingAppointments({ body, posts }: MissingAppointmentsProps) {
  const { t, language } = useText();
  const vacant = posts.filter(({ current }) => current === null);
  const validity = bodyValidity(body.terms);
  if (vacant.length === 0 || validity.kind === 'ended') return null;
  const withBody = vacant.filter(({ appointments }) => endedWithBody(appointments, body.terms)).length;
  const start = validity.kind === 'none' ? null : validity.term.startsOn;
  return (
    <Note tone="vermilion" icon={<IconUserOff size={20} aria-hidden="true" />}>
      <p>
        <b>{t('roster:missing', { count: vacant.length })}</b>{' '}
        {withBody > 0 &&
          start &&
          t('roster:missing_since_reinstallation', { count: withBody, start: formatDate(start, language) })}
      </p>
      <ul className="missing-appointments">
        {vacant.map((post) => (
          <li key={post.id}>
            {t('roster:missing_act', { post: post.name })}{' '}
            {offers(body, 'record_appointment', post.seat ? 'seat' : 'secretariat') ? (
              <Link to={`?designar=${post.id}`} aria-label={t('roster:record_for', { post: post.name })}>
                {t('roster:record_it')}
              </Link>
            ) : (
              <span className="quiet">{t(post.seat ? 'roster:ask_secretariat' : 'roster:ask_administrator')}</span>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
