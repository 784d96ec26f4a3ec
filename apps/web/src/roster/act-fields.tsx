import { TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';

export interface ActDraft {
  title: string;
  date: string;
  reference: string;
}

interface ActFieldsProps {
  value: ActDraft;
  onChange: (value: ActDraft) => void;
  today: string;
}

/** The act on which a change of the roster rests. */
export function ActFields({ value, onChange, today }: ActFieldsProps) {
  const { t } = useText();
  return (
    <fieldset className="fields">
      <legend>{t('roster:by_which_act')}</legend>
      <TextInput
        label={t('roster:act_title')}
        placeholder={t('roster:act_example')}
        value={value.title}
        onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
      />
      <DateField
        label={t('roster:act_date')}
        maxDate={today}
        value={value.date || null}
        onChange={(date) => onChange({ ...value, date: date ?? '' })}
      />
      <TextInput
        label={t('roster:act_reference')}
        value={value.reference}
        onChange={(event) => onChange({ ...value, reference: event.currentTarget.value })}
      />
    </fieldset>
  );
}

export const toAct = ({ title, date, reference }: ActDraft) => ({ title, date, reference: reference || null });
