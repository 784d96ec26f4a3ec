import {
  IconArrowForwardUp,
  IconBan,
  IconCheck,
  IconClockHour4,
  IconExclamationMark,
  IconMailCheck,
  IconMailForward,
  IconMailX,
} from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import type { Tone } from '../ui/tone';
import type { Standing, Step } from './reminder-plan';

type Icon = typeof IconBan;

/** Tone, icon of the badge, icon of the mark on the ruler; a planned one is an empty ring. */
const LOOKS: Record<Standing, [Tone, Icon, Icon | null]> = {
  sent: ['jade', IconMailCheck, IconCheck],
  waiting: ['blue', IconMailForward, IconMailForward],
  problem: ['vermilion', IconMailX, IconExclamationMark],
  planned: ['outline', IconClockHour4, null],
  superseded: ['plain', IconArrowForwardUp, IconArrowForwardUp],
  cancelled: ['plain', IconBan, IconBan],
};

/** How a reminder stands, in words. */
export function ReminderBadge({ step }: { step: Step }) {
  const word = useReminderWord();
  const [tone, BadgeIcon] = LOOKS[step.standing];
  return (
    <Badge tone={tone} icon={<BadgeIcon size={16} aria-hidden="true" />}>
      {word(step)}
    </Badge>
  );
}

export function useReminderWord(): (step: Step) => string {
  const { t } = useText();
  return ({ standing, refused, bounced }) => {
    if (standing !== 'problem') return t(`deadlines:standing.${standing}`);
    if (refused === 0) return t('deadlines:some_bounced', { count: bounced });
    if (bounced === 0) return t('deadlines:some_refused', { count: refused });
    return t('deadlines:some_failed', { count: refused + bounced });
  };
}

/** The sign of a reminder on the ruler. */
export function MarkSign({ standing }: { standing: Standing }) {
  const [, , Sign] = LOOKS[standing];
  return Sign && <Sign size={14} stroke={3} aria-hidden="true" />;
}
