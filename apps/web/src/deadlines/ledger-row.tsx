import { IconArrowUpRight } from '@tabler/icons-react';
import type { DeliveryFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { DeliveryBadge, useDeliveryDetail } from './delivery-words';
import { Remedy } from './remedy';
import { useOffset } from './use-offset';

/** One mail to one person or institution; or what left the plan before anybody was written to. */
export function LedgerRow({ delivery }: { delivery: DeliveryFieldsFragment }) {
  const { t } = useText();
  const offset = useOffset();
  const detail = useDeliveryDetail();
  const names = delivery.names.map((name) => name || t('workspace:secretariat'));
  return (
    <tr>
      <td className="ledger-when">
        <DateText instant={delivery.at} short />
      </td>
      <td className="ledger-reminder">
        {offset(delivery.daysBefore)}
        <span className="block tiny quiet">{names.join(', ')}</span>
      </td>
      <th scope="row" className="ledger-recipient">
        {delivery.office ?? (delivery.as.includes('secretariat') ? t('workspace:secretariat') : delivery.recipient) ?? (
          <span className="quiet">{t('deadlines:nobody')}</span>
        )}
        <span className="block tiny quiet ledger-person">
          {[hasOffice(delivery) && delivery.recipient, delivery.address].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className="ledger-result">
        <span className="row row--wrap">
          <DeliveryBadge state={delivery.state} />
          {delivery.as.includes('escalation') && (
            <Badge tone="blue" icon={<IconArrowUpRight size={15} aria-hidden="true" />}>
              {t('deadlines:escalated')}
            </Badge>
          )}
        </span>
      </td>
      <td className="ledger-detail">
        {detail(delivery)}
        <Remedy delivery={delivery} />
      </td>
    </tr>
  );
}

const hasOffice = ({ office, as }: DeliveryFieldsFragment) => office !== null || as.includes('secretariat');
