import { useBody } from '../bodies/body-context';
import { businessDaysTo } from '../bodies/business-days';
import { formatMoment } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { Badge } from '../ui/badge';
import { Countdown } from '../ui/countdown';
import { DateText } from '../ui/date-text';
import type { AppointmentGroup } from './appointment-ends';
import { nextOf, stepsOf } from './reminder-plan';
import { reminderDaysOf } from './reminder-rules';
import type { DeadlinesBody } from './term-story';
import { useOffset } from './use-offset';

/** Appointments that end together: whose they are, when they end, and when each holder is told. */
export function AppointmentCard({ group, body }: { group: AppointmentGroup; body: DeadlinesBody }) {
  const { t } = useText();
  const { viewer } = useSession();
  const frame = useBody();
  const { endsOn, daysLeft, appointments } = group;
  return (
    <li className="card card--padded other-deadline">
      <div className="row row--apart row--wrap">
        <h3 className="h3">{t('deadlines:appointments', { count: appointments.length })}</h3>
        <Countdown days={daysLeft} businessDays={businessDaysTo(frame, endsOn)} />
      </div>
      <p className="small soft">
        {t('deadlines:ends_on', { count: appointments.length })}{' '}
        <b>
          <DateText date={endsOn} />
        </b>
        . {t('deadlines:own_reminder')}
      </p>
      <ul className="other-posts small">
        {appointments.map(({ id, seat, person }) => (
          <li key={id}>
            <b>{seat ?? t('workspace:secretariat')}</b> <span className="soft">{person.name}</span>{' '}
            {person.id === viewer.id && <Badge tone="brand">{t('deadlines:yours')}</Badge>}
          </li>
        ))}
      </ul>
      <NextReminder group={group} body={body} />
    </li>
  );
}

function NextReminder({ group: { appointments, endsOn }, body }: { group: AppointmentGroup; body: DeadlinesBody }) {
  const { t, language } = useText();
  const zone = useZone();
  const offset = useOffset();
  const ids = appointments.map(({ id }) => id);
  const next = nextOf(stepsOf(body.reminders, ids, endsOn));
  if (!next) return null;
  return (
    <p className="small">
      {t('deadlines:next_reminder', {
        offset: offset(next.daysBefore, reminderDaysOf(body.ruleSet)),
        when: formatMoment(next.dueAt, zone, language),
      })}
    </p>
  );
}
