import { IconMailForward, IconPoint } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useReminderName } from '../deadlines/use-offset';
import type { DeskQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { EventSentence } from './activity-list';
import { changesOf, type Change } from './changes';
import { useLastVisit } from './use-last-visit';

/** What happened, newest first, each with who and when; what is new since the last visit is marked. */
export function ChangesList({ body }: { body: NonNullable<DeskQuery['body']> }) {
  const { t } = useText();
  const { viewer } = useSession();
  const changes = changesOf(body.activity, body.reminders);
  const before = useLastVisit(`${body.id}.${viewer.id}`, changes[0]?.at);
  const isNew = ({ at }: Change) => before !== null && at > before;
  if (changes.length === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="activity">
      <h2 className="h2" id="activity">
        {t(changes.some(isNew) ? 'desk:recent_new' : 'desk:changed_here')}
      </h2>
      <ul className="ruled activity">
        {changes.map((change) => (
          <li key={change.kind === 'event' ? change.event.id : change.at}>
            {change.kind === 'event' ? (
              <IconPoint size={20} aria-hidden="true" />
            ) : (
              <IconMailForward size={20} aria-hidden="true" />
            )}
            <span>
              {change.kind === 'event' ? <EventSentence event={change.event} /> : <SentReminder change={change} />}{' '}
              {isNew(change) && <Badge tone="brand">{t('desk:new')}</Badge>}
              <span className="block tiny quiet">
                {change.kind === 'event' && change.event.person && `${change.event.person.name} · `}
                <DateText instant={change.at} short />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SentReminder({ change }: { change: Extract<Change, { kind: 'reminder' }> }) {
  const { t } = useText();
  const { slug } = useBody();
  const reminder = useReminderName();
  return (
    <>
      {t('desk:reminder_sent', { reminder: reminder(change.daysBefore), count: change.people })}{' '}
      {change.failed > 0 && <b>{t('desk:reminder_failed', { count: change.failed })} </b>}
      <Link to={`/${slug}/plazos#registro`}>{t('desk:see_ledger')}</Link>
    </>
  );
}
