import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatEndOfDay } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';

export interface TermDraft {
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

interface TermFieldsProps {
  value: TermDraft;
  onChange: (value: TermDraft) => void;
  /** The body's IANA zone. */
  zone: string;
  /** Before which it does not begin. */
  first?: LocalDate;
  /** Before its name. */
  children?: ReactNode;
}

/** What a term is called and its first and last day, with the minute at which it ends. */
export function TermFields({ value, onChange, zone, first, children }: TermFieldsProps) {
  const { t, language } = useText();
  const { name, startsOn, endsOn } = value;
  return (
    <>
      <div className="two-columns">
        {children}
        <TextInput
          className={children ? undefined : 'field-wide'}
          label={t('administration:term_name')}
          placeholder={t('administration:term_example')}
          required
          withAsterisk={false}
          maxLength={300}
          value={name}
          onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        />
        <DateField
          label={t('administration:starts_on')}
          first={first}
          value={startsOn}
          onChange={(date) => onChange({ ...value, startsOn: date })}
        />
        <DateField
          label={t('administration:ends_on')}
          first={startsOn || undefined}
          value={endsOn}
          onChange={(date) => onChange({ ...value, endsOn: date })}
        />
      </div>
      {endsOn && (
        <p className="small soft">{t('administration:ends_at', { end: formatEndOfDay(endsOn, zone, language) })}</p>
      )}
    </>
  );
}
