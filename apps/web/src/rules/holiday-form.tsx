import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { LONGEST_NAME, type Holiday } from './parse-holidays';

/** One more day of rest. */
export function HolidayForm({ onAdd }: { onAdd: (day: Holiday) => void }) {
  const { t } = useText();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!date || name.trim() === '') return;
    onAdd({ date, name: name.trim() });
    setDate('');
    setName('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form className="stack" ref={form} onSubmit={add} aria-labelledby="add">
      <h2 className="h3" id="add">
        {t('calendar:add_title')}
      </h2>
      <DateField label={t('calendar:day')} value={date} onChange={setDate} />
      <TextInput
        label={t('calendar:day_name')}
        placeholder={t('calendar:day_example')}
        required
        withAsterisk={false}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('calendar:add')}
      </Button>
    </form>
  );
}
