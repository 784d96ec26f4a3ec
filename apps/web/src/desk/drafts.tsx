import { Link } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { useBody } from '../bodies/body-context';
import type { SummaryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';

/** Drafts that this person may go on writing. */
export function Drafts({ drafts }: { drafts: SummaryFieldsFragment[] }) {
  const { t } = useText();
  const { slug } = useBody();
  const actName = useActName();
  if (drafts.length === 0) return null;
  return (
    <section className="desk-section" aria-labelledby="drafts">
      <h2 className="h2" id="drafts">
        {t('desk:drafts')} <span className="quiet">{drafts.length}</span>
      </h2>
      <ul className="ruled">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link to={`/${slug}/acuerdos/${draft.id}/borrador`}>{actName(draft).name}</Link>
            <span className="block tiny quiet">
              {t('desk:changed')} <DateText instant={draft.changedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
