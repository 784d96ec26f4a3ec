import type { ReactNode } from 'react';
import { Refusal } from '../ui/refusal';
import { FailureNote } from './failure-note';
import type { Command } from './use-command';

interface CommandOutcomeProps {
  command: Pick<Command<never>, 'refused' | 'failure'>;
  /** What did not happen: «Su voto no se registró.» */
  what: string;
  children?: ReactNode;
}

/** What a command answered when it was not a yes; stands next to the action, and is announced. */
export function CommandOutcome({ command, what, children }: CommandOutcomeProps) {
  if (command.refused) {
    return (
      <Refusal what={what} code={command.refused.code} facts={command.refused.facts}>
        {children}
      </Refusal>
    );
  }
  return command.failure && <FailureNote failure={command.failure} what={what} />;
}
