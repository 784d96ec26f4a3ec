import type { NoticeFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';

type Item = NonNullable<NoticeFieldsFragment['facts']['items']>[number];

/** What has to be chased, one by one, each since when. */
export function OverdueItems({ items }: { items: readonly Item[] }) {
  const { t, language } = useText();
  const names = ({ seats }: Item) => new Intl.ListFormat(language).format(seats.map(({ name }) => name));
  return (
    <ul className="overdue-items small">
      {items.map((item, index) => (
        <li key={index}>
          {t(`notices:matter.${item.matter}`, {
            acuerdo: item.acuerdo?.name ?? '',
            seats: names(item),
            address: item.address ?? '',
            count: item.count ?? item.seats.length,
          })}{' '}
          <span className="quiet">
            {t('desk:since')} <DateText date={item.since} short />
          </span>
        </li>
      ))}
    </ul>
  );
}
