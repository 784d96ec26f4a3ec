import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { CommandOutcome } from '../api/command-outcome';
import type { Command, Outcome } from '../api/use-command';
import { useText } from '../i18n/use-text';

interface ReasonDialogProps {
  title: string;
  detail: string;
  notDone: string;
  command: Pick<Command<never>, 'busy' | 'refused' | 'failure'>;
  onSend: (reason: string) => Promise<Outcome>;
  onClose: () => void;
  /** What is done says enough by itself: no reason is asked for. */
  withoutReason?: boolean;
  children?: ReactNode;
}

/** Something done with a reason that stays on record. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, detail, notDone, command, onSend, onClose, withoutReason = false, children } = props;
  const { t } = useText();
  const [reason, setReason] = useState('');
  const send = async () => {
    if ((await onSend(reason)) === 'done') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className="stack">
        <p className="small soft">{detail}</p>
        {children}
        {!withoutReason && (
          <Textarea
            label={t('workspace:reasons')}
            description={t('workspace:on_record')}
            autosize
            minRows={3}
            maxLength={10_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <CommandOutcome command={command} what={notDone} />
        <div className="row">
          <Button loading={command.busy} onClick={() => void send()}>
            {title}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
