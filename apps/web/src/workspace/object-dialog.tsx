import { partText, sectionsOf } from '@acuerda/document';
import { NativeSelect, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { CommandDialog } from '../api/command-dialog';
import { ObjectDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { usePartName } from '../ui/use-part-name';
import type { Quotation } from './quoted-selection';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

interface ObjectDialogProps {
  seatId: string;
  quotation: Quotation;
  onClose: () => void;
}

/** Civil society's reasoned block on one part, with the words that were selected. */
export function ObjectDialog({ seatId, quotation, onClose }: ObjectDialogProps) {
  const { t } = useText();
  const { shown, target } = useWorkspace();
  const seen = useSeen();
  const name = usePartName();
  const command = useAcuerdoCommand(ObjectDocument);
  const objectionId = useRef<string>(null);
  const parts = shown ? sectionsOf(shown.document).flatMap((section) => section.parts) : [];
  const [partId, setPartId] = useState(quotation.partId ?? '');
  const [undecided, setUndecided] = useState(false);
  const [reasons, setReasons] = useState('');
  const quoted = parts.find(({ part }) => part.attrs.id === partId)?.part;
  const quote = quotation.quote && quoted && partText(quoted).includes(quotation.quote) ? quotation.quote : null;
  const send = () => {
    setUndecided(partId === '');
    if (partId === '') return null;
    objectionId.current ??= crypto.randomUUID();
    return command.run({ ...target, seen, objectionId: objectionId.current, seatId, partId, quote, reasons });
  };
  return (
    <CommandDialog
      title={t('workspace:your_objection')}
      verb={t('workspace:raise')}
      icon={<IconSend size={17} aria-hidden="true" />}
      notDone={t('actions:not_done.object')}
      command={command}
      onSend={send}
      onClose={onClose}
    >
      <NativeSelect
        label={t('workspace:which_part')}
        value={partId}
        data={[
          { value: '', label: t('workspace:choose_part'), disabled: true },
          ...parts.map(({ part, number }) => ({ value: part.attrs.id, label: name(part.attrs.kind, number) })),
        ]}
        error={undecided && partId === '' && t('workspace:part_missing')}
        onChange={(event) => setPartId(event.currentTarget.value)}
      />
      {quote && <blockquote className="quote">«{quote}»</blockquote>}
      <Textarea
        label={t('workspace:why')}
        description={t('workspace:objection_published')}
        autosize
        minRows={3}
        maxLength={10_000}
        data-autofocus
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
