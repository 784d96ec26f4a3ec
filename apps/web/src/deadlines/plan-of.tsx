import type { Instant } from '@acuerda/workflow/vocabulary';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { ReminderList } from './reminder-list';
import type { Step } from './reminder-plan';
import type { OffsetDays } from './reminder-rules';
import { ReminderScale } from './reminder-scale';

interface PlanOfProps {
  steps: readonly Step[];
  endsAt: Instant;
  name: string;
  days: OffsetDays;
}

/** The reminders of an end, on a scale and as a list; or that there are none. */
export function PlanOf({ steps, endsAt, name, days }: PlanOfProps) {
  const { t } = useText();
  const { legalNow } = useBody();
  if (steps.length === 0) {
    return (
      <p className="small quiet plan-none">{t(endsAt <= legalNow ? 'deadlines:no_plan_ended' : 'deadlines:no_plan')}</p>
    );
  }
  return (
    <>
      <ReminderScale steps={steps} endsAt={endsAt} now={legalNow} />
      <ReminderList steps={steps} days={days} label={name} />
    </>
  );
}
