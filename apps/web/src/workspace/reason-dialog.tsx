import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { CommandDialog } from '../api/command-dialog';
import type { Command } from '../api/use-command';
import type { Outcome } from '../api/use-request';
import { useText } from '../i18n/use-text';

interface ReasonDialogProps {
  title: string;
  detail: string;
  /** What is written; reasons, where nothing is said. */
  label?: string;
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
  const { detail, label, onSend, withoutReason = false, children, ...frame } = props;
  const { t } = useText();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog {...frame} onSend={() => onSend(reason)}>
      <p className="small soft">{detail}</p>
      {children}
      {!withoutReason && (
        <Textarea
          label={label ?? t('workspace:reasons')}
          description={label ? undefined : t('workspace:on_record')}
          autosize
          minRows={3}
          maxLength={10_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </CommandDialog>
  );
}
