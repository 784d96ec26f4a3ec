import { Button, TextInput } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { useText } from '../i18n/use-text';
import { startingDocument } from './starting-document';
import { useCreateAcuerdo } from './use-create-acuerdo';

/** A draft from nothing but its title. */
export function NewAcuerdoForm() {
  const { t } = useText();
  const [title, setTitle] = useState('');
  const { create, ...outcome } = useCreateAcuerdo();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim()) void create({ title: title.trim(), document: startingDocument(title.trim()) });
  };
  return (
    <form className="card card--padded new-acuerdo" onSubmit={submit}>
      <TextInput
        label={t('acuerdos:title_label')}
        description={t('acuerdos:title_hint')}
        required
        withAsterisk={false}
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" loading={outcome.busy} leftSection={<IconFilePlus size={18} aria-hidden="true" />}>
        {t('acuerdos:start')}
      </Button>
      <CommandOutcome command={outcome} what={t('acuerdos:not_created')} />
    </form>
  );
}
