import { ActionIcon } from '@mantine/core';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconX } from '@tabler/icons-react';
import { formatDate } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import type { Holiday } from './parse-holidays';

interface HolidayRowsProps {
  holidays: readonly Holiday[];
  onRemove: (date: LocalDate) => void;
}

/** The body's own days, each with its way out. */
export function HolidayRows({ holidays, onRemove }: HolidayRowsProps) {
  const { t, language } = useText();
  if (holidays.length === 0) return <p className="small soft holiday-none">{t('calendar:own_none')}</p>;
  return (
    <ul className="holiday-rows">
      {holidays.map(({ date, name }) => (
        <li key={date}>
          <span className="calendar-date">
            <DateText date={date} short />
          </span>
          <span className="holiday-name">{name}</span>
          <ActionIcon
            variant="subtle"
            color="tinta.9"
            size="lg"
            aria-label={t('calendar:remove', { name, day: formatDate(date, language) })}
            onClick={() => onRemove(date)}
          >
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
