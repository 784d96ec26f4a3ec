import { IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import { hurryOf } from '../dates/hurry';
import { useText } from '../i18n/use-text';
import { Badge } from './badge';

interface CountdownProps {
  /** Natural days to the last day; negative once it is over. */
  days: number;
  /** Business days, where they are known. */
  businessDays?: number | null;
  /** Within a line of text, without a ground of its own. */
  inline?: boolean;
}

const LOOKS = {
  over: ['vermilion', IconX],
  soon: ['amber', IconClockHour4],
  calm: ['jade', IconCheck],
} as const;

/** How many days are left, in words: natural ones, and business days where they are known. */
export function Countdown({ days, businessDays = null, inline = false }: CountdownProps) {
  const said = useCountdown()(days, businessDays);
  const [tone, Icon] = LOOKS[hurryOf(days)];
  if (inline) return <span className={`countdown countdown--${tone}`}>{said}</span>;
  return (
    <Badge tone={tone} icon={<Icon size={15} aria-hidden="true" />}>
      {said}
    </Badge>
  );
}

/** The same words, for where they are part of a sentence. */
export function useCountdown(): (days: number, businessDays?: number | null) => string {
  const { t } = useText();
  return (days, businessDays = null) => {
    if (days < 0) return t('ui:countdown.over', { count: -days });
    if (days === 0) return t('ui:countdown.last_day');
    const natural = t('ui:countdown.left', { count: days });
    return businessDays === null ? natural : `${natural}, ${t('ui:countdown.business', { count: businessDays })}`;
  };
}
