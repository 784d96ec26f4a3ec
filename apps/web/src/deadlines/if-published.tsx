import { Link } from 'react-router';
import { useActName } from '../acuerdos/act-name';
import { extensionUnderWay } from '../acuerdos/extension-under-way';
import { useBody } from '../bodies/body-context';
import { formatDate } from '../dates/format';
import { dayOf } from '../dates/local-date';
import { useZone } from '../dates/zone-context';
import { RichText } from '../i18n/rich-text';
import { useText } from '../i18n/use-text';
import { StatusBadge } from '../ui/status-badge';
import type { DeadlinesBody } from './term-story';

/** What becomes of the reminders if the extension under way is published; nothing where none is. */
export function IfPublished({ body }: { body: DeadlinesBody }) {
  const { t, language } = useText();
  const { slug } = useBody();
  const actName = useActName();
  const zone = useZone();
  const inForce = body.terms.filter(({ standing }) => standing === 'in_force');
  const extension = extensionUnderWay(
    body.acuerdos,
    inForce.map(({ id }) => id),
  );
  if (!extension) return null;
  const { acuerdo, moves } = extension;
  const [soonest] = moves.toSorted((a, b) => (a.to < b.to ? -1 : 1));
  const [first, ...rest] = soonest?.reminders.map((at) => dayOf(at, zone)) ?? [];
  return (
    <li className="card card--padded other-deadline">
      <div className="row row--apart row--wrap">
        <h3 className="h3">{t('deadlines:if_published')}</h3>
        <StatusBadge status={acuerdo.status} />
      </div>
      <p className="small soft">
        <Link to={`/${slug}/acuerdos/${acuerdo.id}`}>{actName(acuerdo).name}</Link>
      </p>
      <p className="small soft">
        <RichText
          of="deadlines:if_published_moves"
          values={{ count: moves.length, to: formatDate(soonest?.to ?? '', language) }}
        />{' '}
        {first && (
          <RichText
            of="deadlines:if_published_plan"
            values={{
              count: rest.length + 1,
              from: formatDate(first, language),
              to: formatDate(rest.at(-1) ?? first, language),
            }}
          />
        )}
      </p>
    </li>
  );
}
