import { extensionTitle } from '@acuerda/document';
import { Checkbox, Modal } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import { formatDate } from '../dates/format';
import { plusDays } from '../dates/local-date';
import { useText } from '../i18n/use-text';
import { FormButtons } from '../roster/form-buttons';
import { DateField } from '../ui/date-field';
import type { EndingTerm } from './prepare-extension';
import { useCreateAcuerdo } from './use-create-acuerdo';

interface ExtensionDialogProps {
  /** They end together. */
  terms: readonly EndingTerm[];
  onClose: () => void;
}

/** The two things that the record can't know of an extension; the rest of the draft is filled from it. */
export function ExtensionDialog({ terms, onClose }: ExtensionDialogProps) {
  const { t, language } = useText();
  const { create, ...command } = useCreateAcuerdo();
  const [termIds, setTermIds] = useState(terms.map(({ id }) => id));
  const [to, setTo] = useState('');
  const endsOn = terms[0]?.endsOn ?? '';
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (termIds.length === 0) return;
    const names = terms.filter(({ id }) => termIds.includes(id)).map(({ name }) => name);
    void create({ title: extensionTitle(names), extension: { termIds, to } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('acuerdos:prepare_extension')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form className="stack" onSubmit={send}>
        <p className="small soft">{t('acuerdos:extension_begins')}</p>
        <Checkbox.Group
          label={t('acuerdos:which_terms')}
          description={t('acuerdos:ends_now_on', { count: terms.length, date: formatDate(endsOn, language) })}
          error={termIds.length === 0 && t('acuerdos:choose_a_term')}
          value={termIds}
          onChange={setTermIds}
        >
          {terms.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} mt="xs" />
          ))}
        </Checkbox.Group>
        <DateField label={t('acuerdos:new_last_day')} value={to} first={plusDays(endsOn, 1)} onChange={setTo} />
        <CommandOutcome command={command} what={t('acuerdos:not_created')} />
        <FormButtons text={t('acuerdos:start')} busy={command.busy} onCancel={onClose} />
      </form>
    </Modal>
  );
}
