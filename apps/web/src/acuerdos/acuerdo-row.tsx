import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { askKey } from '../desk/waiting-list';
import type { SummaryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { StatusBadge } from '../ui/status-badge';
import { useActName } from './act-name';

export function AcuerdoRow({ acuerdo }: { acuerdo: SummaryFieldsFragment }) {
  const { t } = useText();
  const { slug } = useBody();
  const { name, about } = useActName()(acuerdo);
  return (
    <li className="acuerdo-row">
      <Link to={`/${slug}/acuerdos/${acuerdo.id}`}>{name}</Link>
      {about && <p className="tiny soft act-about">{about}</p>}
      <p className="row row--wrap tiny quiet">
        <StatusBadge status={acuerdo.status} />
        {acuerdo.awaitsYou && <Badge tone="amber">{t(askKey(acuerdo.awaitsYou))}</Badge>}
        {acuerdo.folio && <span>{acuerdo.folio}</span>}
        <span>
          <DateText instant={acuerdo.changedAt} />
        </span>
      </p>
    </li>
  );
}
