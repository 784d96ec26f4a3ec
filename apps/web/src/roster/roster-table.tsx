import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { AppointmentEnd } from './appointment-end';
import { AppointmentHistory } from './appointment-history';
import { AppointmentBadge, PostBadge } from './post-badge';
import { usePostDetail } from './post-detail';
import { inReadingOrder, stateOf, type Appointment, type Post } from './posts';

interface RosterTableProps {
  posts: Post[];
  today: LocalDate;
}

/** The time line's data as a table: every appointment with its acts, the present one first; a vacancy before those that were. */
export function RosterTable({ posts, today }: RosterTableProps) {
  const { t } = useText();
  return (
    <div className="card card--clip table-scroll">
      <table className="table table--stacking roster-table">
        <caption className="visually-hidden">{t('roster:seats')}</caption>
        <thead>
          <tr>
            {(['seat', 'who', 'since', 'until', 'act', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`roster:column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <PostRows key={post.id} post={post} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PostRows({ post, today }: { post: Post; today: LocalDate }) {
  const { t } = useText();
  const detail = usePostDetail();
  const rows = inReadingOrder(post.appointments);
  /* Its badge says the days already. */
  const counted = (one: Appointment) => one === post.current && stateOf(post, today).kind === 'ending';
  const name = (
    <th scope="row">
      {post.name}
      <span className="block tiny quiet">{detail(post)}</span>
    </th>
  );
  return (
    <>
      {!post.current && (
        <tr>
          {name}
          <td colSpan={4}>
            {t('roster:nobody')}
            <span className="block tiny post-vacant">{t('roster:missing_act', { post: post.name })}</span>
          </td>
          <td>
            <PostBadge post={post} today={today} />
          </td>
        </tr>
      )}
      {rows.map((appointment) => (
        <tr key={appointment.id}>
          {name}
          <AppointmentCells appointment={appointment} {...(!counted(appointment) && { today })} />
          <td>
            {appointment === post.current ? (
              <PostBadge post={post} today={today} />
            ) : (
              <AppointmentBadge appointment={appointment} />
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

function AppointmentCells({ appointment, today }: { appointment: Appointment; today?: LocalDate }) {
  const { t } = useText();
  const { standing, person, capacity, startsOn } = appointment;
  return (
    <>
      <td>
        {standing === 'ended' ? t('roster:was', { name: person.name }) : person.name}
        <span className="block tiny quiet">{t(`words:capacity.${capacity}`)}</span>
      </td>
      <td className="figures nowrap" data-label={t('roster:column.since')}>
        <DateText date={startsOn} short />
      </td>
      <td className="figures" data-label={t('roster:column.until')}>
        <AppointmentEnd appointment={appointment} {...(today && { today })} />
      </td>
      <td data-label={t('roster:column.act')}>
        <AppointmentHistory appointment={appointment} />
      </td>
    </>
  );
}
