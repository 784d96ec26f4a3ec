import type { ActFile } from '@acuerda/contracts';
import { NativeSelect, TextInput } from '@mantine/core';
import { formatDateShort } from '../dates/format';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { ActFileField } from './act-file-field';
import { keyOfAct, nameOfAct, type KnownAct } from './known-acts';
import './fields.css';

export interface ActDraft {
  /** Whether its words are typed here, instead of taken from an act of the record. */
  typed: boolean;
  title: string;
  date: string;
  reference: string;
  file: ActFile | null;
}

interface ActFieldsProps {
  bodyId: string;
  value: ActDraft;
  onChange: (value: ActDraft) => void;
  today: string;
  /** Acts of the record, to choose from. */
  known?: KnownAct[];
  /** What such an act is mostly called. */
  example?: string;
}

const ANOTHER = 'another';

/** The act on which a change of the roster rests: one of the record, or another that is written down here. */
export function ActFields({ bodyId, value, onChange, today, known = [], example }: ActFieldsProps) {
  const { t, language } = useText();
  const choose = (key: string) => {
    const act = known.find((one) => keyOfAct(one) === key);
    onChange(act ? draftOf(act) : anotherAct());
  };
  const typing = value.typed || known.length === 0;
  return (
    <fieldset className="fields">
      <legend>{t('roster:by_which_act')}</legend>
      {known.length > 0 && (
        <NativeSelect
          label={t('roster:act_choice')}
          value={value.typed ? ANOTHER : keyOfAct(value)}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            ...known.map((act) => ({
              value: keyOfAct(act),
              label: `${nameOfAct(act)}, ${formatDateShort(act.date, language)}`,
            })),
            { value: ANOTHER, label: t('roster:another_act') },
          ]}
        />
      )}
      {typing && (
        <>
          <TextInput
            className="field-wide"
            label={t('roster:act_title')}
            placeholder={example ?? t('roster:act_example')}
            required
            withAsterisk={false}
            maxLength={300}
            value={value.title}
            onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
          />
          <DateField
            label={t('roster:act_date')}
            last={today}
            value={value.date}
            onChange={(date) => onChange({ ...value, date })}
          />
          <TextInput
            label={t('roster:act_reference')}
            maxLength={300}
            value={value.reference}
            onChange={(event) => onChange({ ...value, reference: event.currentTarget.value })}
          />
        </>
      )}
      <ActFileField
        key={value.typed ? ANOTHER : keyOfAct(value)}
        bodyId={bodyId}
        value={value.file}
        onChange={(file) => onChange({ ...value, file })}
      />
    </fieldset>
  );
}

export const anotherAct = (): ActDraft => ({ typed: true, title: '', date: '', reference: '', file: null });

const draftOf = ({ title, date, reference, file }: KnownAct): ActDraft => ({
  typed: false,
  title,
  date,
  reference: reference ?? '',
  file,
});

/** The act recorded last, since what comes next mostly rests on the same one. */
export const sameActAsBefore = ([last]: KnownAct[]): ActDraft => (last ? draftOf(last) : anotherAct());

export const toAct = ({ title, date, reference, file }: ActDraft) => ({
  title,
  date,
  reference: reference || null,
  fileHash: file?.hash ?? null,
});
