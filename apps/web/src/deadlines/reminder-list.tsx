import { formatMoment } from '../dates/format';
import { dayOf, daysBetween } from '../dates/local-date';
import { useZone } from '../dates/zone-context';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { ReminderBadge } from './reminder-look';
import { nextOf, type Step } from './reminder-plan';
import type { OffsetDays } from './reminder-rules';
import { useOffset } from './use-offset';

interface ReminderListProps {
  steps: readonly Step[];
  days: OffsetDays;
  /** What ends, for those who do not see the panel around it. */
  label: string;
}

/** The reminders one by one: how long before, when, what became of it, and how many people. */
export function ReminderList({ steps, days, label }: ReminderListProps) {
  const { t, language } = useText();
  const { today } = useBody();
  const zone = useZone();
  const offset = useOffset();
  const next = nextOf(steps);
  const dueIn = ({ dueAt }: Step) => daysBetween(today, dayOf(dueAt, zone));
  return (
    <ol className="reminder-list" aria-label={t('deadlines:reminders_of', { name: label })}>
      {steps.map((step) => (
        <li key={step.daysBefore} data-next={step === next || undefined}>
          <b>{offset(step.daysBefore, days)}</b>
          <span className="reminder-when">
            <time className="only-wide" dateTime={step.dueAt}>
              {formatMoment(step.dueAt, zone, language)}
            </time>
            <span className="only-phone">
              <DateText date={dayOf(step.dueAt, zone)} short />
            </span>
            {step === next && (
              <span className="reminder-next">
                {dueIn(step) === 0 ? t('deadlines:next_today') : t('deadlines:next_in', { count: dueIn(step) })}
              </span>
            )}
          </span>
          <span className="reminder-standing">
            <ReminderBadge step={step} />
          </span>
          <span className="small quiet reminder-people">
            <People step={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function People({ step: { standing, people, accepted, reason } }: { step: Step }) {
  const { t } = useText();
  if (reason && (standing === 'superseded' || standing === 'cancelled')) return t(`deadlines:reason.${reason}`);
  if (standing === 'planned') return t('deadlines:people', { count: people });
  return t('deadlines:accepted_of', { accepted, count: people });
}
