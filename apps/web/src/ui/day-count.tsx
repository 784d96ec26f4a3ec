import { useText } from '../i18n/use-text';

interface DayCountProps {
  /** Days to the last one; negative once it is over, and then the days since are counted. */
  days: number;
  /** Business days left, where they are known. */
  businessDays?: number | null;
  calm?: boolean;
}

/** The large count of days left of a term, or of days without it; calm once nobody has to hurry. */
export function DayCount({ days, businessDays = null, calm = false }: DayCountProps) {
  const { t } = useText();
  const over = days < 0;
  return (
    <p className="day-count-block">
      <span className={calm ? 'day-count day-count--calm' : 'day-count'}>{Math.abs(days)}</span>
      <span className="day-count-unit">
        {over ? t('ui:days_without', { count: -days }) : t('ui:days_left', { count: days })}
        {!over && businessDays !== null && (
          <span className="block">{t('ui:business_days', { count: businessDays })}</span>
        )}
      </span>
    </p>
  );
}
