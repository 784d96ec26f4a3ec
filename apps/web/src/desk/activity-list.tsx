import { IconPoint } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import type { EventFieldsFragment } from '../gql/graphql';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';

/** What happened, newest first, each with who and when. */
export function ActivityList({ events }: { events: EventFieldsFragment[] }) {
  const { t } = useText();
  if (events.length === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="activity">
      <h2 className="h2" id="activity">
        {t('desk:recent')}
      </h2>
      <ul className="ruled activity">
        {events.map((event) => (
          <li key={event.id}>
            <IconPoint size={20} aria-hidden="true" />
            <span>
              <EventSentence event={event} />
              <span className="block tiny quiet">
                {event.person && `${event.person.name} · `}
                <DateText instant={event.at} short />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened, with the acuerdo to which it did. */
export function EventSentence({ event }: { event: EventFieldsFragment }) {
  const say = useSaying();
  const { slug } = useBody();
  return (
    <>
      {say('events', event.type, event.facts)}{' '}
      {event.acuerdoId && <Link to={`/${slug}/acuerdos/${event.acuerdoId}`}>{event.acuerdoTitle}</Link>}
    </>
  );
}
