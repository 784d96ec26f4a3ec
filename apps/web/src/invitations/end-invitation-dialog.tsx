import type { InvitationFieldsFragment } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { ReasonDialog } from '../workspace/reason-dialog';
import type { Inviting } from './inviting';

interface EndInvitationDialogProps {
  invitation: InvitationFieldsFragment;
  inviting: Inviting;
  onClose: () => void;
}

/** Takes an invitation back, with the reason that stays on record. */
export function EndInvitationDialog({ invitation: { person }, inviting: { end }, onClose }: EndInvitationDialogProps) {
  const { t } = useText();
  return (
    <ReasonDialog
      title={t('workspace:end_invitation_of', { name: person.name })}
      detail={t('workspace:end_invitation_detail')}
      notDone={t('actions:not_done.end_invitation')}
      command={end}
      onSend={(reason) => end.run({ personId: person.id, reason })}
      onClose={onClose}
    />
  );
}
