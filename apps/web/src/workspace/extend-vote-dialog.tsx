import { useState } from 'react';
import { useBody } from '../bodies/body-context';
import { ExtendVoteDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';
import { ReasonDialog } from './reason-dialog';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

/** Once, with a reason: more time to reach the quorum. */
export function ExtendVoteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { today } = useBody();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(ExtendVoteDocument);
  const [deadline, setDeadline] = useState(today);
  return (
    <ReasonDialog
      title={t('actions:verb.extend_vote')}
      detail={t('workspace:extend_detail')}
      notDone={t('actions:not_done.extend_vote')}
      command={command}
      onSend={(reason) => command.run({ ...target, seen, deadline, reason })}
      onClose={onClose}
    >
      <DateField
        label={t('workspace:new_deadline')}
        value={deadline}
        first={today}
        onChange={(date) => setDeadline(date || today)}
      />
    </ReasonDialog>
  );
}
