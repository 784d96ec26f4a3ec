import { ReturnToDraftDocument, WithdrawDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ReasonDialog } from './reason-dialog';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

/** Back to draft: votes and sign-offs stay on record and no longer count. */
export function ReturnDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(ReturnToDraftDocument);
  return (
    <ReasonDialog
      title={t('actions:verb.return')}
      detail={t('workspace:return_detail')}
      notDone={t('actions:not_done.return')}
      command={command}
      onSend={(reason) => command.run({ ...target, seen, reason })}
      onClose={onClose}
    />
  );
}

/** The end of the acuerdo, readable by the body. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { target } = useWorkspace();
  const command = useAcuerdoCommand(WithdrawDocument);
  return (
    <ReasonDialog
      title={t('actions:verb.withdraw')}
      detail={t('workspace:withdraw_detail')}
      notDone={t('actions:not_done.withdraw')}
      command={command}
      onSend={(reason) => command.run({ ...target, reason })}
      onClose={onClose}
    />
  );
}
