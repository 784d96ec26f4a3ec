import { IconHourglassLow } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import type { Objection } from './acuerdo';
import { UntilText } from './until-text';
import { useWorkspace } from './workspace-context';

/** Until when the objector's answer is waited for, and what silence will count as by rule. */
export function SilenceClock({ objection }: { objection: Objection }) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  if (!objection.silenceCountsAt) return null;
  const rule = acuerdo.signoff?.rules.find(({ key }) => key === 'objectionSilence')?.value;
  const withdraws = typeof rule === 'object' && rule !== null && 'countsAs' in rule && rule.countsAs === 'withdrawn';
  return (
    <p className="small row row--top silence">
      <IconHourglassLow size={17} className="icon-amber" aria-hidden="true" />
      <span>
        {t('workspace:silence_until', { seat: objection.seat.name })}{' '}
        <b>
          <UntilText instant={objection.silenceCountsAt} />
        </b>
        . {t(withdraws ? 'workspace:silence_withdraws' : 'workspace:silence_maintains')}
      </span>
    </p>
  );
}
