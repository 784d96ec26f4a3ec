import { IconArrowUpRight } from '@tabler/icons-react';
import { capitalized } from '../dates/format';
import { LOCALE } from '../dates/language';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { DeliveryBadge, useDeliveryDetail } from './delivery-words';
import type { LedgerLine } from './ledger-lines';
import { Remedy } from './remedy';
import { useOffset } from './use-offset';

/** One mail to one person or institution; or what left the plan before anybody was written to. */
export function LedgerRow({ line: { delivery, offsets, names } }: { line: LedgerLine }) {
  const { t, language } = useText();
  const offset = useOffset();
  const list = useList();
  const detail = useDeliveryDetail();
  const office = delivery.office ?? (delivery.as.includes('secretariat') ? t('workspace:secretariat') : null);
  return (
    <tr>
      <td className="ledger-when">
        <DateText instant={delivery.at} short />
      </td>
      <td className="ledger-reminder">
        {capitalized(list(offsets.map((one) => offset(one).toLocaleLowerCase(LOCALE[language]))))}
        <Endings names={names.map((name) => name || t('workspace:secretariat'))} />
      </td>
      <th scope="row" className="ledger-recipient">
        {office ?? delivery.recipient ?? <span className="quiet">{t('deadlines:nobody')}</span>}
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
        <span className="block tiny quiet">
          {[office && delivery.recipient, delivery.address].filter(Boolean).join(' · ')}
        </span>
        <Remedy delivery={delivery} />
      </td>
    </tr>
  );
}

/** What ends, of which the first stands for many. */
function Endings({ names }: { names: string[] }) {
  const { t } = useText();
  const list = useList();
  const [first = '', ...others] = names;
  return (
    <span className="block tiny quiet" title={list(names)}>
      {others.length > 1 ? t('deadlines:and_more', { name: first, count: others.length }) : list(names)}
    </span>
  );
}

function useList(): (items: string[]) => string {
  const { language } = useText();
  return (items) => new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);
}
