import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { capitalized } from '../dates/format';
import { LOCALE } from '../dates/language';
import { middayOf } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import type { Holiday } from './parse-holidays';
import { federalDayName, restDaysByMonth } from './rest-days';

interface CalendarMonthsProps {
  year: number;
  federal: readonly LocalDate[];
  own: readonly Holiday[];
}

/** The days of rest of a year, grouped by month. */
export function CalendarMonths({ year, federal, own }: CalendarMonthsProps) {
  const { t, language } = useText();
  const nameOf = (month: string) =>
    capitalized(
      new Intl.DateTimeFormat(LOCALE[language], { month: 'long', timeZone: 'UTC' }).format(middayOf(`${month}-01`)),
    );
  return (
    <dl className="calendar-months">
      {restDaysByMonth(year, federal, own).map(({ month, days }) => (
        <div key={month} className="rule">
          <dt>{nameOf(month)}</dt>
          <dd>
            <ul className="calendar-days">
              {days.map(({ date, name }) => (
                <li key={date}>
                  <span className="calendar-date">
                    <DateText date={date} short />
                  </span>
                  <span>{name ?? t(federalDayName(date))}</span>
                  {name === null && <Badge>{t('calendar:by_law')}</Badge>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
