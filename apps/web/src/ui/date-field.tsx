import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { DateInput } from '@mantine/dates';
import { useState, type SyntheticEvent } from 'react';
import { formatDate, formatDateShort } from '../dates/format';
import { readTypedDate } from '../dates/typed-date';
import { useText, type Translate } from '../i18n/use-text';

interface DateFieldProps {
  label: string;
  /** Empty while no date is chosen. */
  value: LocalDate;
  onChange: (date: LocalDate) => void;
  first?: LocalDate;
  last?: LocalDate;
  /** What the date means, under its label. */
  detail?: string;
  optional?: boolean;
}

/** A date, typed as «23/04/2021» or picked. What can't be read as one is said, and does not pass for the date before it. */
export function DateField({ label, value, onChange, first, last, detail, optional = false }: DateFieldProps) {
  const { t, language } = useText();
  const [fault, setFault] = useState('');
  const faultOf = (text: string): string => {
    if (text.trim() === '') return '';
    const date = readTypedDate(text);
    if (!date) return t('ui:date_unread', { text });
    if (last && date > last) return t('ui:date_after', { last: formatDate(last, language) });
    if (first && date < first) return t('ui:date_before', { first: formatDate(first, language) });
    return '';
  };
  const typed = (event: SyntheticEvent<HTMLInputElement>) => {
    event.currentTarget.setCustomValidity(faultOf(event.currentTarget.value));
    if (event.currentTarget.value.trim() === '') onChange('');
  };
  const left = (event: SyntheticEvent<HTMLInputElement>) => {
    setFault(faultOf(event.currentTarget.value));
    event.currentTarget.setCustomValidity('');
  };
  return (
    <DateInput
      label={label}
      description={detail}
      placeholder={t('ui:date_example')}
      required={!optional}
      withAsterisk={false}
      valueFormat={(date) => formatDateShort(date.slice(0, 10), language)}
      dateParser={readTypedDate}
      locale={language}
      ariaLabels={calendarLabels(t)}
      minDate={first}
      maxDate={last}
      value={value || null}
      error={fault || undefined}
      onInput={typed}
      onBlur={left}
      onChange={(date) => {
        setFault('');
        onChange(date ?? '');
      }}
    />
  );
}

const calendarLabels = (t: Translate) => ({
  previousMonth: t('ui:calendar.previous_month'),
  nextMonth: t('ui:calendar.next_month'),
  previousYear: t('ui:calendar.previous_year'),
  nextYear: t('ui:calendar.next_year'),
  previousDecade: t('ui:calendar.previous_decade'),
  nextDecade: t('ui:calendar.next_decade'),
  monthLevelControl: t('ui:calendar.choose_month'),
  yearLevelControl: t('ui:calendar.choose_year'),
});
