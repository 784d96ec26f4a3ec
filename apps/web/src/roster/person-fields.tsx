import { NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';

export const NEW_PERSON = 'new';

export interface PersonDraft {
  id: string;
  name: string;
  email: string;
}

export const nobodyYet = (): PersonDraft => ({ id: NEW_PERSON, name: '', email: '' });

export const somebodyKnown = (id: string): PersonDraft => ({ id, name: '', email: '' });

interface PersonFieldsProps {
  value: PersonDraft;
  onChange: (value: PersonDraft) => void;
  people: { id: string; name: string }[];
  /** What the person is asked for as; who holds the post, where nothing is said. */
  label?: string;
}

/** Somebody new by name and address, or somebody who was appointed before. */
export function PersonFields({ value, onChange, people, label }: PersonFieldsProps) {
  const { t } = useText();
  return (
    <>
      {people.length > 0 && (
        <NativeSelect
          label={label ?? t('roster:column.who')}
          value={value.id}
          data={[
            { value: NEW_PERSON, label: t('roster:somebody_new') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ ...value, id: event.currentTarget.value })}
        />
      )}
      {value.id === NEW_PERSON && (
        <div className="two-columns">
          <TextInput
            label={t('roster:name')}
            required
            withAsterisk={false}
            maxLength={300}
            autoComplete="off"
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={t('signin:email')}
            description={t('roster:email_detail')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            withAsterisk={false}
            maxLength={300}
            autoComplete="off"
            value={value.email}
            onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}

export const toPerson = ({ id, name, email }: PersonDraft) =>
  id === NEW_PERSON
    ? { personId: null, person: { name: name.trim(), email: email.trim() } }
    : { personId: id, person: null };
