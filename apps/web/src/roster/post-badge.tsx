import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { IconCheck, IconClockHour4, IconUserOff } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { daysBetween } from '../dates/local-date';
import { stateOf, type Post } from './posts';

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
        {t('roster:ends_in', { count: state.days })}
      </Badge>
    );
  }
  return (
    <Badge tone="jade" icon={<IconCheck size={15} aria-hidden="true" />}>
      {t(`roster:state.${state.kind}`)}
    </Badge>
  );
}
