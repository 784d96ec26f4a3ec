import { useBody } from '../bodies/body-context';
import { businessDaysTo } from '../bodies/business-days';
import { formatHour } from '../dates/format';
import { useZone } from '../dates/zone-context';
import type { TermGroup } from '../desk/group-terms';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { Countdown } from '../ui/countdown';
import { DateText } from '../ui/date-text';
import { PlanOf } from './plan-of';
import { stepsOf, type Step } from './reminder-plan';
import { reminderDaysOf } from './reminder-rules';
import { TermDetails } from './term-details';
import type { DeadlinesBody, Term } from './term-story';

interface TermPanelProps {
  group: TermGroup<Term>;
  body: DeadlinesBody;
}

/** Terms that end together: what, when, in how many days, who is told of it when; and, folded, how each came to that end. */
export function TermPanel({ group, body }: TermPanelProps) {
  const { t, language } = useText();
  const { endsOn, terms } = group;
  const frame = useBody();
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(terms.map(({ name }) => name));
  const ids = terms.map(({ id }) => id);
  const steps = stepsOf(body.reminders, ids, endsOn);
  const [first] = terms;
  return (
    <section className="card card--raised term-panel" aria-labelledby={`end-${endsOn}`}>
      <div className="term-panel-head">
        <div>
          <h2 className="h2" id={`end-${endsOn}`}>
            {names}
          </h2>
          <p className="soft">
            {t(group.daysLeft < 0 ? 'deadlines:ended_on' : 'deadlines:ends_on', { count: terms.length })}{' '}
            <b>
              <DateText date={endsOn} untilItsEnd />
            </b>
            . <HourOf steps={steps} />
          </p>
        </div>
        {first?.standing === 'not_started' ? (
          <Badge>{t('deadlines:not_started')}</Badge>
        ) : (
          <Countdown days={group.daysLeft} businessDays={businessDaysTo(frame, endsOn)} />
        )}
      </div>
      {first && <PlanOf steps={steps} endsAt={first.endsAt} name={names} days={reminderDaysOf(body.ruleSet)} />}
      <details className="fold">
        <summary>{t('deadlines:history_of', { count: terms.length })}</summary>
        <TermDetails group={group} body={body} />
      </details>
    </section>
  );
}

/** The hour at which the mails that are still to come leave, where all leave at the same. */
function HourOf({ steps }: { steps: readonly Step[] }) {
  const { t, language } = useText();
  const zone = useZone();
  const planned = steps.filter(({ standing }) => standing === 'planned');
  const hours = new Set(planned.map(({ dueAt }) => formatHour(dueAt, zone, language)));
  const [hour] = hours;
  return hours.size === 1 && hour ? t('deadlines:mails_leave', { hour }) : null;
}
