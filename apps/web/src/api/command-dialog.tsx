import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { CommandOutcome } from './command-outcome';
import type { Command } from './use-command';
import type { Outcome } from './use-request';

interface CommandDialogProps {
  title: string;
  /** What did not happen: «Su objeción no se presentó.» */
  notDone: string;
  command: Pick<Command<never>, 'busy' | 'refused' | 'failure'>;
  /** The verb with its object; the title where nothing is said. */
  verb?: string;
  icon?: ReactNode;
  size?: 'md' | 'lg' | 'xl';
  /** Null: not sent, for what the form itself says is missing. */
  onSend: () => Promise<Outcome | null> | null;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every decision that asks for something first: what it is, what it needs, what was answered, the two ways out. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, notDone, command, verb = title, icon, size = 'lg', onSend, onClose, children } = props;
  const { t } = useText();
  const send = async () => {
    if ((await onSend()) === 'done') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className="stack">
        {children}
        <CommandOutcome command={command} what={notDone} />
        <div className="row row--wrap">
          <Button loading={command.busy} leftSection={icon} onClick={() => void send()}>
            {verb}
          </Button>
          <Button variant="subtle" color="tinta.9" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
