import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import type { Appointment } from './posts';

/** Until when, honestly: a date, with the body, or that the act states none. */
export function AppointmentEnd({ appointment: { ends, lastDay } }: { appointment: Appointment }) {
  const { t } = useText();
  if (lastDay === null) return t('roster:not_stated');
  return (
    <>
      <DateText date={lastDay} short />
      {ends.kind === 'with_body' && <span className="block tiny quiet">{t('roster:with_body')}</span>}
    </>
  );
}
