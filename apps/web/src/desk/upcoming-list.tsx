import { IconUserOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { businessDaysTo } from '../bodies/business-days';
import { formatHour, formatMonth, formatWeekday } from '../dates/format';
import { hurryOf } from '../dates/hurry';
import { useZone } from '../dates/zone-context';
import { zoneCity } from '../dates/zone-city';
import { useReminderName } from '../deadlines/use-offset';
import type { DeskQuery } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Countdown } from '../ui/countdown';
import { Note } from '../ui/note';
import { MailTrouble } from './mail-trouble';
import { upcomingOf, type Upcoming } from './upcoming';

type Body = NonNullable<DeskQuery['body']>;

/** The reminders that come next, what ends and when, the mails that did not arrive, and the seats that nobody holds. */
export function UpcomingList({ body }: { body: Body }) {
  const { t } = useText();
  const { slug } = useBody();
  const zone = useZone();
  const vacant = body.seats.filter((seat) => seat.vacant);
  const upcoming = upcomingOf(body.reminders, body.terms, { zone });
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
      {upcoming.length === 0 && <p className="small quiet">{t('desk:no_ends')}</p>}
      <ul className="ruled ends">
        {upcoming.map((item) => (
          <li key={`${item.kind} ${item.on}`}>
            <Leaf item={item} />
            <span className="small">
              {item.kind === 'reminder' ? <ReminderLines item={item} /> : <EndLines item={item} />}
            </span>
          </li>
        ))}
      </ul>
      <div className="desk-notes">
        <MailTrouble deliveries={body.deliveries.items} today={body.today} />
        {vacant.length > 0 && (
          <Note tone="amber" icon={<IconUserOff size={20} aria-hidden="true" />}>
            <p>
              {t('desk:vacant', { count: vacant.length, names: vacant.map(({ name }) => name).join(', ') })}{' '}
              <Link to={`/${slug}/integracion`}>{t('desk:see_roster')}</Link>
            </p>
          </Note>
        )}
      </div>
    </section>
  );
}

/** A leaf of a calendar; the lines beside it say the weekday, and what it is. */
function Leaf({ item }: { item: Upcoming }) {
  const { language } = useText();
  const soon = item.kind === 'end' && hurryOf(item.daysLeft) === 'soon';
  return (
    <time className="calendar-leaf" dateTime={item.on} data-soon={soon || undefined}>
      <b>{Number(item.on.slice(8))}</b>
      <span>{formatMonth(item.on, language)}</span>
    </time>
  );
}

function ReminderLines({ item }: { item: Extract<Upcoming, { kind: 'reminder' }> }) {
  const { t, language } = useText();
  const zone = useZone();
  const reminder = useReminderName();
  return (
    <>
      <b>{reminder(item.daysBefore)}</b>
      <span className="block tiny quiet">
        {t('desk:reminder_detail', {
          weekday: formatWeekday(item.on, language),
          count: item.people,
          hour: formatHour(item.dueAt, zone, language),
        })}
      </span>
    </>
  );
}

function EndLines({ item }: { item: Extract<Upcoming, { kind: 'end' }> }) {
  const { t, language } = useText();
  const zone = useZone();
  const frame = useBody();
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(item.terms);
  return (
    <>
      <b>{t('desk:end', { count: item.terms.length, names })}</b>
      {item.appointments > 0 && (
        <span className="block tiny">{t('desk:end_appointments', { count: item.appointments })}</span>
      )}
      <span className="block tiny quiet">
        {formatWeekday(item.on, language)}, 23:59 ({zoneCity(zone)}) ·{' '}
        <Countdown days={item.daysLeft} businessDays={businessDaysTo(frame, item.on)} inline />
      </span>
    </>
  );
}
