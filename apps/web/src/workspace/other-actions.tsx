import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { CloseVote } from './close-vote';
import { ExtendVoteDialog } from './extend-vote-dialog';
import { ReturnDialog, WithdrawDialog } from './ending-dialogs';
import { isSomebodyElses } from './somebody-elses';
import { useWorkspace } from './workspace-context';

/** What this person may do besides the decision of this step; and why not, where it is theirs and not possible now. */
const BESIDES = ['close_vote', 'extend_vote', 'return', 'withdraw'] as const;
type Beside = (typeof BESIDES)[number];

export function OtherActions() {
  const { t } = useText();
  const say = useSaying();
  const { acuerdo } = useWorkspace();
  const [dialog, setDialog] = useState<Beside | null>(null);
  const close = () => setDialog(null);
  const listed = BESIDES.flatMap((action) => {
    const found = acuerdo.availableActions.find((one) => one.action === action);
    const unasked = action === 'extend_vote' && acuerdo.vote?.quorum.holds && found?.refusal;
    if (!found || unasked || (found.refusal && isSomebodyElses(found.refusal))) return [];
    return [{ action, refusal: found.refusal }];
  });
  if (listed.length === 0) return null;
  return (
    <section className="card panel" aria-labelledby="others">
      <h2 className="h3" id="others">
        {t('workspace:other_actions')}
      </h2>
      <ul className="other-actions">
        {listed.map(({ action, refusal }) => (
          <li key={action}>
            {refusal ? (
              <p className="tiny soft">
                <b>{t(`actions:verb.${action}`)}.</b> {say('refusals', `${refusal.code}.why`, refusal.facts)}{' '}
                {say('refusals', `${refusal.code}.todo`, refusal.facts)}
              </p>
            ) : action === 'close_vote' ? (
              <CloseVote />
            ) : (
              <Button variant="default" size="sm" fullWidth onClick={() => setDialog(action)}>
                {t(`actions:verb.${action}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dialog === 'extend_vote' && <ExtendVoteDialog onClose={close} />}
      {dialog === 'return' && <ReturnDialog onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog onClose={close} />}
    </section>
  );
}
