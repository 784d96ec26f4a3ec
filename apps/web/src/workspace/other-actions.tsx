import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { CloseVote } from './close-vote';
import { DraftersDialog } from './drafters-dialog';
import { ExtendVoteDialog } from './extend-vote-dialog';
import { ReturnDialog, WithdrawDialog } from './ending-dialogs';
import { StatementDialog } from './statements';
import { useWorkspace } from './workspace-context';

/** What this person may do besides the decision of this step, and why the rest is not theirs to do now. */
const BESIDES = ['name_drafters', 'close_vote', 'extend_vote', 'record_statement', 'return', 'withdraw'] as const;
type Beside = (typeof BESIDES)[number];

export function OtherActions() {
  const { t } = useText();
  const say = useSaying();
  const { acuerdo } = useWorkspace();
  const [dialog, setDialog] = useState<Beside | null>(null);
  const close = () => setDialog(null);
  const listed = BESIDES.flatMap((action) => {
    const entries = acuerdo.availableActions.filter((one) => one.action === action);
    const found = entries.find(({ refusal }) => refusal === null) ?? entries[0];
    return found ? [{ action, refusal: found.refusal }] : [];
  });
  if (listed.length === 0) return null;
  const offered = listed.filter(({ refusal }) => refusal === null);
  const withheld = listed.filter(({ refusal }) => refusal !== null);
  return (
    <section className="card panel" aria-labelledby="others">
      <h2 className="h3" id="others">
        {t('workspace:other_actions')}
      </h2>
      <div className="stack other-actions">
        {offered.map(({ action }) =>
          action === 'close_vote' ? (
            <CloseVote key={action} />
          ) : (
            <Button key={action} variant="default" size="sm" onClick={() => setDialog(action)}>
              {t(`actions:verb.${action}`)}
            </Button>
          ),
        )}
      </div>
      {withheld.length > 0 && (
        <details className="withheld">
          <summary>{t('workspace:withheld', { count: withheld.length })}</summary>
          <ul>
            {withheld.map(({ action, refusal }) => (
              <li key={action} className="tiny soft">
                <b>{t(`actions:verb.${action}`)}.</b> {refusal && say('refusals', `${refusal.code}.why`, refusal.facts)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dialog === 'name_drafters' && <DraftersDialog onClose={close} />}
      {dialog === 'extend_vote' && <ExtendVoteDialog onClose={close} />}
      {dialog === 'record_statement' && <StatementDialog onClose={close} />}
      {dialog === 'return' && <ReturnDialog onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog onClose={close} />}
    </section>
  );
}
