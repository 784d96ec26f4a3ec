import { useText } from '../i18n/use-text';

/** The large count of days left of a term; calm once nobody has to hurry. */
export function DayCount({ days, calm = false }: { days: number; calm?: boolean }) {
  const { t } = useText();
  return (
    <p className="day-count-block">
      <span className={calm ? 'day-count day-count--calm' : 'day-count'}>{Math.max(days, 0)}</span>
      <span className="day-count-unit">{t('ui:days_left', { count: Math.max(days, 0) })}</span>
    </p>
  );
}
