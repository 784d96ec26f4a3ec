import { Link } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { useBody } from '../bodies/body-context';
import type { SummaryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { StatusBadge } from '../ui/status-badge';

/** What somebody who is only invited to review can read and comment on now; they are asked for no decision. */
export function GuestDesk({ underWay }: { underWay: SummaryFieldsFragment[] }) {
  const { t } = useText();
  const { slug } = useBody();
  const actName = useActName();
  return (
    <section className="desk-section" aria-labelledby="to-review">
      <h2 className="h2" id="to-review">
        {t('desk:to_review')} <span className="quiet">{underWay.length > 0 && underWay.length}</span>
      </h2>
      {underWay.length === 0 ? (
        <EmptyState title={t('desk:nothing_to_review')}>{t('desk:nothing_to_review_detail')}</EmptyState>
      ) : (
        <ul className="ruled">
          {underWay.map((acuerdo) => (
            <li key={acuerdo.id}>
              <Link to={`/${slug}/acuerdos/${acuerdo.id}`}>{actName(acuerdo).name}</Link>
              <span className="tiny quiet row row--wrap">
                <StatusBadge status={acuerdo.status} />
                <span>
                  {t('desk:changed')} <DateText instant={acuerdo.changedAt} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
