import { MaintainObjectionDocument, WithdrawObjectionDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import type { Objection } from './acuerdo';
import { ReasonDialog } from './reason-dialog';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

interface SettleDialogProps {
  objection: Objection;
  how: 'withdraw_objection' | 'maintain_objection';
  onClose: () => void;
}

/** The objector's last word: withdraw, or maintain with or without further reasons. */
export function SettleDialog({ objection, how, onClose }: SettleDialogProps) {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const withdraw = useAcuerdoCommand(WithdrawObjectionDocument);
  const maintain = useAcuerdoCommand(MaintainObjectionDocument);
  const command = how === 'withdraw_objection' ? withdraw : maintain;
  const settled = { ...target, seen, objectionId: objection.id };
  return (
    <ReasonDialog
      title={t(`actions:verb.${how}`)}
      detail={t(
        how === 'withdraw_objection' ? 'workspace:withdraw_objection_detail' : 'workspace:maintain_objection_detail',
      )}
      notDone={t(`actions:not_done.${how}`)}
      command={command}
      withoutReason={how === 'withdraw_objection'}
      onSend={(reasons) =>
        how === 'withdraw_objection' ? withdraw.run(settled) : maintain.run({ ...settled, reasons: reasons || null })
      }
      onClose={onClose}
    >
      <blockquote className="quote">{objection.reasons}</blockquote>
    </ReasonDialog>
  );
}
