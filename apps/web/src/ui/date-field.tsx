import { DateInput, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/es';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';

interface DateFieldProps extends Pick<
  DateInputProps,
  'label' | 'description' | 'error' | 'size' | 'clearable' | 'aria-label'
> {
  value: LocalDate | null;
  onChange: (value: LocalDate | null) => void;
  minDate?: LocalDate;
  maxDate?: LocalDate;
}

/** A local date, typed or chosen, always shown with its weekday. */
export function DateField(props: DateFieldProps) {
  const { language } = useText();
  return <DateInput {...props} valueFormat="ddd D MMM YYYY" locale={language} />;
}
