import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { ActFileLink } from './act-file-link';
import { actsOfAppointment, type KnownAct } from './known-acts';
import { PostBadge } from './post-badge';
import { usePostDetail } from './post-detail';
import type { Appointment, Post } from './posts';

interface RosterTableProps {
  posts: Post[];
  today: LocalDate;
}

/** The time line's data as a table: every appointment with its act, the present one first. */
export function RosterTable({ posts, today }: RosterTableProps) {
  const { t } = useText();
  const detail = usePostDetail();
  return (
    <div className="card card--clip table-scroll">
      <table className="table table--stacking">
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
          {posts.map((post) => {
            const rows = inOrder(post.appointments);
            return (rows.length > 0 ? rows : [null]).map((appointment, index) => (
              <tr key={appointment?.id ?? post.id}>
                <th scope="row">
                  {post.name}
                  <span className="block tiny quiet">{detail(post)}</span>
                </th>
                <AppointmentCells appointment={appointment} />
                <td>{index === 0 ? <PostBadge post={post} today={today} /> : t('roster:standing.other')}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </div>
  );
}

function AppointmentCells({ appointment }: { appointment: Appointment | null }) {
  const { t } = useText();
  if (!appointment) return <td colSpan={4}>{t('roster:nobody')}</td>;
  return (
    <>
      <td>
        {appointment.standing === 'ended'
          ? t('roster:was', { name: appointment.person.name })
          : appointment.person.name}
        <span className="block tiny quiet">{t(`words:capacity.${appointment.capacity}`)}</span>
      </td>
      <td className="figures nowrap" data-label={t('roster:column.since')}>
        <DateText date={appointment.startsOn} short />
      </td>
      <td className="figures nowrap" data-label={t('roster:column.until')}>
        <AppointmentEnd appointment={appointment} />
      </td>
      <td data-label={t('roster:column.act')}>
        {actsOfAppointment(appointment)
          .reverse()
          .map(({ act }, index) => (
            <ActOfRow key={index} act={act} />
          ))}
      </td>
    </>
  );
}

function ActOfRow({ act }: { act: KnownAct }) {
  return (
    <span className="act-of-row">
      {act.reference ?? act.title}
      <span className="block tiny quiet">
        <DateText date={act.date} short /> <ActFileLink file={act.file} />
      </span>
    </span>
  );
}

/** Until when, honestly: a date, with the body, or that the act states none. */
export function AppointmentEnd({ appointment }: { appointment: Appointment }) {
  const { t } = useText();
  if (appointment.ends.kind === 'not_stated') return t('roster:not_stated');
  return (
    <>
      {appointment.lastDay && <DateText date={appointment.lastDay} short />}
      {appointment.ends.kind === 'with_body' && <span className="block tiny quiet">{t('roster:with_body')}</span>}
    </>
  );
}

const RANK = { in_force: 0, not_started: 1, ended: 2 };

const inOrder = (appointments: Appointment[]) =>
  [...appointments].sort((a, b) => RANK[a.standing] - RANK[b.standing] || (a.startsOn < b.startsOn ? 1 : -1));
