import { useBody } from '../bodies/body-context';
import { capitalized, formatDate } from '../dates/format';
import { plusDays } from '../dates/local-date';
import { useZone } from '../dates/zone-context';
import type { NoticeFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { byDay } from './by-day';
import { NoticeItem } from './notice-item';

interface NoticeDaysProps {
  notices: NoticeFieldsFragment[];
  onOpen: (notice: NoticeFieldsFragment) => void;
}

/** What the viewer was told, day by day, the last one first. */
export function NoticeDays({ notices, onOpen }: NoticeDaysProps) {
  const { t, language } = useText();
  const { today } = useBody();
  const zone = useZone();
  const several = new Set(notices.map(({ body }) => body.id)).size > 1;
  const named = (day: string) => {
    const date = formatDate(day, language);
    if (day === today) return t('notices:today', { date });
    return day === plusDays(today, -1) ? t('notices:yesterday', { date }) : capitalized(date);
  };
  return byDay(notices, zone).map(({ day, items }) => (
    <section key={day} className="notice-day" aria-labelledby={`day-${day}`}>
      <h2 className="over" id={`day-${day}`}>
        {named(day)}
      </h2>
      <ul className="card">
        {items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} withBody={several} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}
