import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { daysBetween } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import { Countdown } from '../ui/countdown';
import { DateText } from '../ui/date-text';
import type { Appointment } from './posts';

interface AppointmentEndProps {
  appointment: Appointment;
  /** Where the days that are left are to be said. */
  today?: LocalDate;
}

/** Until when, honestly: a date, with the body, or that the act states none. */
export function AppointmentEnd({ appointment: { ends, lastDay, standing }, today }: AppointmentEndProps) {
  const { t } = useText();
  if (lastDay === null) return t('roster:not_stated');
  return (
    <>
      <DateText date={lastDay} short />
      {today && standing === 'in_force' && (
        <span className="block tiny">
          <Countdown days={daysBetween(today, lastDay)} inline />
        </span>
      )}
      {ends.kind === 'with_body' && <span className="block tiny quiet">{t('roster:with_body')}</span>}
    </>
  );
}
