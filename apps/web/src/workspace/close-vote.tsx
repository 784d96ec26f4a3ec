import { Button } from '@mantine/core';
import { CommandOutcome } from '../api/command-outcome';
import { CloseVoteDocument } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { useAcuerdoCommand } from './use-acuerdo-command';
import { useSeen, useWorkspace } from './workspace-context';

export function CloseVote() {
  const { t } = useText();
  const { target } = useWorkspace();
  const seen = useSeen();
  const command = useAcuerdoCommand(CloseVoteDocument);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        fullWidth
        loading={command.busy}
        onClick={() => void command.run({ ...target, seen })}
      >
        {t('actions:verb.close_vote')}
      </Button>
      <CommandOutcome command={command} what={t('actions:not_done.close_vote')} />
    </>
  );
}
