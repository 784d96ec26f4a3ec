import { IconClockPlay } from '@tabler/icons-react';
import { RichText } from '../i18n/rich-text';
import type { TextKey } from '../i18n/texts';
import { useText } from '../i18n/use-text';
import { UntilText } from './until-text';
import { useWorkspace } from './workspace-context';

/** What each event that the rules bring about by themselves is called ahead of time. */
const FORETOLD: Record<string, TextKey> = {
  vote_closed: 'workspace:foreseen.vote_closed',
  quorum_missed: 'workspace:foreseen.quorum_missed',
  objection_withdrawn: 'workspace:foreseen.objection_withdrawn',
  objection_maintained: 'workspace:foreseen.objection_maintained',
  signoff_passed: 'workspace:foreseen.signoff_passed',
  acuerdo_returned: 'workspace:foreseen.acuerdo_returned',
};

/** When the rules act by themselves, with the weekday and the zone, and what they will do then. */
export function NextStep() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const { nextStep, vote } = acuerdo;
  const key = nextStep?.events.map((type) => FORETOLD[type]).find((known) => known !== undefined);
  if (!nextStep || !key) return null;
  const secondThoughts = vote?.open && vote.deadlineAt !== null && nextStep.at < vote.deadlineAt;
  return (
    <p className="panel-foot small row row--top next-step">
      <IconClockPlay size={18} aria-hidden="true" />
      <span>
        <span className="block tiny quiet">{t('workspace:by_itself')}</span>
        <b className="block">
          <UntilText instant={nextStep.at} />
        </b>
        <RichText of={secondThoughts ? 'workspace:foreseen.second_thoughts' : key} />
      </span>
    </p>
  );
}
