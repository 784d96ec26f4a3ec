import {
  IconArrowForwardUp,
  IconBan,
  IconMailCheck,
  IconMailExclamation,
  IconMailForward,
  IconMailPause,
  IconMailX,
} from '@tabler/icons-react';
import { LOCALE } from '../dates/language';
import type { DeliveryFieldsFragment, DeliveryState } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import type { Tone } from '../ui/tone';

const LOOKS: Record<DeliveryState, [Tone, typeof IconBan]> = {
  waiting: ['outline', IconMailPause],
  attempted: ['blue', IconMailForward],
  accepted: ['jade', IconMailCheck],
  refused: ['vermilion', IconMailX],
  bounced: ['vermilion', IconMailExclamation],
  cancelled: ['plain', IconBan],
  superseded: ['plain', IconArrowForwardUp],
};

/** How a mail stands, in one word. */
export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { t } = useText();
  const [tone, Icon] = LOOKS[state];
  return (
    <Badge tone={tone} icon={<Icon size={16} aria-hidden="true" />}>
      {t(`deadlines:delivery.${state}`)}
    </Badge>
  );
}

type Told = Pick<DeliveryFieldsFragment, 'state' | 'reason' | 'detail' | 'attempts' | 'tookMs'>;

/** What happened to a mail: in whose words it was refused or came back, how long it took, or why it was not sent. */
export function useDeliveryDetail(): (delivery: Told) => string {
  const { t, language } = useText();
  const seconds = (milliseconds: number) =>
    Math.max(0.1, milliseconds / 1000).toLocaleString(LOCALE[language], {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  const again = (attempts: number) => (attempts > 1 ? `, ${t('deadlines:attempt', { number: attempts })}` : '');
  return ({ state, reason, detail, attempts, tookMs }) => {
    switch (state) {
      case 'accepted':
        return (
          (tookMs === null
            ? t('deadlines:told.accepted')
            : t('deadlines:told.accepted_in', { seconds: seconds(tookMs) })) + again(attempts)
        );
      case 'refused':
      case 'bounced':
        return detail ? t(`deadlines:told.${state}_saying`, { detail }) : t(`deadlines:told.${state}`);
      case 'waiting':
        return detail ? t('deadlines:told.waiting_after', { detail }) : t('deadlines:told.waiting');
      case 'attempted':
        return t('deadlines:told.attempted');
      case 'cancelled':
      case 'superseded':
        return reason ? t(`deadlines:reason.${reason}`) : t(`deadlines:told.${state}`);
    }
  };
}
