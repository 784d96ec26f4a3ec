import { ACTIONS } from '@acuerda/workflow/vocabulary';
import { IconChecklist, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ActNameLines } from '../acuerdos/act-name-lines';
import { useBody } from '../bodies/body-context';
import type { SummaryFieldsFragment } from '../gql/graphql';
import type { TextKey } from '../i18n/texts';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { StatusBadge } from '../ui/status-badge';

/** What waits for this person, the most urgent first. */
export function WaitingList({ waiting }: { waiting: SummaryFieldsFragment[] }) {
  const { t } = useText();
  return (
    <section aria-labelledby="waiting">
      <h2 className="h2" id="waiting">
        {t('desk:waiting')} <span className="quiet">{waiting.length > 0 && waiting.length}</span>
      </h2>
      {waiting.length === 0 ? (
        <EmptyState title={t('desk:nothing_waits')}>{t('desk:nothing_waits_detail')}</EmptyState>
      ) : (
        <ul className="card waiting">
          {waiting.map((acuerdo) => (
            <WaitingItem key={acuerdo.id} acuerdo={acuerdo} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WaitingItem({ acuerdo }: { acuerdo: SummaryFieldsFragment }) {
  const { t } = useText();
  const { slug } = useBody();
  const base = `/${slug}/acuerdos/${acuerdo.id}`;
  return (
    <li>
      <Link to={acuerdo.status === 'draft' ? `${base}/borrador` : base}>
        <span className="waiting-icon">
          <IconChecklist size={20} aria-hidden="true" />
        </span>
        <span>
          <b>{t(askKey(acuerdo.awaitsYou))}</b>
          <span className="block small soft">
            <ActNameLines acuerdo={acuerdo} />
          </span>
          <span className="tiny quiet row row--wrap">
            <StatusBadge status={acuerdo.status} />
            <span>
              {t('desk:since')} <DateText instant={acuerdo.changedAt} />
            </span>
          </span>
        </span>
        <IconChevronRight size={18} aria-hidden="true" />
      </Link>
    </li>
  );
}

/** What somebody is asked to do, by the action that the server waits for. */
export function askKey(action: string | null): TextKey {
  const known = ACTIONS.find((one) => one === action);
  return known ? `actions:ask.${known}` : 'actions:ask.unknown';
}
