import type { Action } from '@acuerda/workflow/vocabulary';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Refused } from '../api/use-request';
import { useSaying } from '../i18n/use-saying';
import { useText } from '../i18n/use-text';
import { ActionBar } from '../ui/action-bar';
import { isSomebodyElses } from './somebody-elses';

interface WhyNotProps {
  action: Action;
  refusal: Refused;
}

/** Why a decision can't be taken now, and what to do, before anything is pressed. */
export function Reason({ action, refusal }: WhyNotProps) {
  const { t } = useText();
  const say = useSaying();
  return (
    <p className="row row--top">
      <IconAlertTriangle size={19} className="icon-amber" aria-hidden="true" />
      <span>
        <b>{t('workspace:cannot', { action: t(`actions:verb.${action}`).toLowerCase() })}</b>{' '}
        {say('refusals', `${refusal.code}.why`, refusal.facts)}
        <span className="block tiny quiet">{say('refusals', `${refusal.code}.todo`, refusal.facts)}</span>
      </span>
    </p>
  );
}

/** A decision that this step asks of the viewer and that they may not take; nothing, where it is no task of theirs. */
export function WhyNot(props: WhyNotProps) {
  if (isSomebodyElses(props.refusal)) return null;
  return <ActionBar about={<Reason {...props} />}>{null}</ActionBar>;
}
