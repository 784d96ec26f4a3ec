import { useText } from '../i18n/use-text';
import type { OffsetDays } from './reminder-rules';

/** How an offset is called: «15 días», «El día». */
export function useOffset(): (daysBefore: number, days?: OffsetDays) => string {
  const { t } = useText();
  return (daysBefore, days = 'natural') =>
    daysBefore === 0 ? t('deadlines:offset.same_day') : t(`deadlines:offset.${days}`, { count: daysBefore });
}

/** How a reminder is called: «Recordatorio de 15 días», «Recordatorio del último día». */
export function useReminderName(): (daysBefore: number, days?: OffsetDays) => string {
  const { t } = useText();
  const offset = useOffset();
  return (daysBefore, days) =>
    daysBefore === 0
      ? t('deadlines:reminder_name.same_day')
      : t('deadlines:reminder_name.some', { offset: offset(daysBefore, days) });
}
