import { IconUserOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { formatEndOfDay, formatMonth } from '../dates/format';
import { useZone } from '../dates/zone-context';
import type { TermFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Note } from '../ui/note';
import { groupByEnd } from './group-terms';

interface UpcomingEndsProps {
  terms: TermFieldsFragment[];
  seats: { id: string; name: string; vacant: boolean }[];
}

/** What ends and when, and the seats that nobody holds. */
export function UpcomingEnds({ terms, seats }: UpcomingEndsProps) {
  const { t, language } = useText();
  const { slug } = useBody();
  const zone = useZone();
  const vacant = seats.filter((seat) => seat.vacant);
  const groups = groupByEnd(terms.filter(({ daysLeft }) => daysLeft >= 0));
  return (
    <section aria-labelledby="ends">
      <div className="row row--apart">
        <h2 className="h2" id="ends">
          {t('desk:ends')}
        </h2>
        <Link className="small" to={`/${slug}/plazos`}>
          {t('desk:see_all')}
        </Link>
      </div>
      {groups.length === 0 && <p className="small quiet">{t('desk:no_ends')}</p>}
      <ul className="ruled ends">
        {groups.map((group) => (
          <li key={group.endsOn}>
            <span className="calendar-leaf" data-soon={group.daysLeft <= 60 || undefined} aria-hidden="true">
              <b>{Number(group.endsOn.slice(8))}</b>
              <span>{formatMonth(group.endsOn, language)}</span>
            </span>
            <span className="small">
              <b>{group.terms.map(({ name }) => name).join(', ')}</b>
              <span className="block tiny quiet">{formatEndOfDay(group.endsOn, zone, language)}</span>
            </span>
          </li>
        ))}
      </ul>
      {vacant.length > 0 && (
        <Note tone="amber" icon={<IconUserOff size={20} aria-hidden="true" />}>
          <p>
            {t('desk:vacant', { count: vacant.length, names: vacant.map(({ name }) => name).join(', ') })}{' '}
            <Link to={`/${slug}/integracion`}>{t('desk:see_roster')}</Link>
          </p>
        </Note>
      )}
    </section>
  );
}
