import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconCheck, IconClockHour4, IconUserExclamation, IconUserOff } from '@tabler/icons-react';
import { formatDateShort } from '../dates/format';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { daysBetween } from '../dates/local-date';
import { stateOf, type Appointment, type Post } from './posts';

/** How a post stands today, by whoever holds it now. */
export function PostBadge({ post, today }: { post: Post; today: LocalDate }) {
  const { t } = useText();
  const state = stateOf(post, today);
  if (state.kind === 'vacant') {
    return (
      <Badge tone="vermilion" icon={<IconUserOff size={15} aria-hidden="true" />}>
        {state.since ? t('roster:vacant_for', { count: daysBetween(state.since, today) }) : t('roster:vacant')}
      </Badge>
    );
  }
  if (state.kind === 'ending') {
    return (
      <Badge tone="amber" icon={<IconClockHour4 size={15} aria-hidden="true" />}>
        {state.days === 0 ? t('roster:ends_today') : t('roster:ends_in', { count: state.days })}
      </Badge>
    );
  }
  if (state.kind === 'substituted') {
    return (
      <Badge tone="amber" icon={<IconUserExclamation size={15} aria-hidden="true" />}>
        {t('roster:state.substituted')}
      </Badge>
    );
  }
  return (
    <Badge tone="jade" icon={<IconCheck size={15} aria-hidden="true" />}>
      {t(`roster:state.${state.kind}`)}
    </Badge>
  );
}

/** How an appointment stands that is not the one by which the post is held now. */
export function AppointmentBadge({ appointment: { standing, startsOn } }: { appointment: Appointment }) {
  const { t, language } = useText();
  if (standing === 'ended') return <Badge>{t('roster:standing.ended')}</Badge>;
  if (standing === 'not_started') {
    return (
      <Badge tone="blue">{t('roster:standing.not_started', { start: formatDateShort(startsOn, language) })}</Badge>
    );
  }
  return (
    <Badge tone="jade" icon={<IconCheck size={15} aria-hidden="true" />}>
      {t('roster:standing.alternate')}
    </Badge>
  );
}
