import type { Action } from '@acuerda/workflow/vocabulary';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Refused } from '../api/use-command';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { isSomebodyElses } from './somebody-elses';

/** A decision that this step asks of the viewer and that they may not take, with the reason, before anything is pressed. */
export function WhyNot({ action, refusal }: { action: Action; refusal: Refused }) {
  const { t } = useText();
  const say = useSaying();
  if (isSomebodyElses(refusal)) return null;
  return (
    <ActionBar
      about={
        <p className="row row--top">
          <IconAlertTriangle size={19} className="icon-amber" aria-hidden="true" />
          <span>
            <b>{t('workspace:cannot', { action: t(`actions:verb.${action}`).toLowerCase() })}</b>{' '}
            {say('refusals', `${refusal.code}.why`, refusal.facts)}
            <span className="block tiny quiet">{say('refusals', `${refusal.code}.todo`, refusal.facts)}</span>
          </span>
        </p>
      }
    >
      {null}
    </ActionBar>
  );
}
