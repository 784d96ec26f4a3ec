import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';

export const NEW_PERSON = 'new';

export interface PersonDraft {
  id: string;
  name: string;
  email: string;
}

interface PersonFieldsProps {
  value: PersonDraft;
  onChange: (value: PersonDraft) => void;
  people: { id: string; name: string }[];
}

/** Somebody known, or somebody new by name and address. */
export function PersonFields({ value, onChange, people }: PersonFieldsProps) {
  const { t } = useText();
  return (
    <>
      <NativeSelect
        label={t('roster:column.who')}
        value={value.id}
        data={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW_PERSON, label: t('roster:somebody_new') },
        ]}
        onChange={(event) => onChange({ ...value, id: event.currentTarget.value })}
      />
      {value.id === NEW_PERSON && (
        <div className="two-columns">
          <TextInput
            label={t('roster:name')}
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t('signin:email')}
            value={value.email}
            onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}

export const toPerson = ({ id, name, email }: PersonDraft) =>
  id === NEW_PERSON ? { personId: null, person: { name, email } } : { personId: id, person: null };
