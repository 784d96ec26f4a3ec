import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import { missingIn } from './missing';
import type { SetupBody } from './setup-body';

/** How many things a body lacks before it can work. */
export function BodyStanding({ body }: { body: SetupBody }) {
  const { t } = useText();
  const count = missingIn(body).length;
  if (count === 0) {
    return (
      <Badge tone="jade" icon={<IconCheck size={15} aria-hidden="true" />}>
        {t('administration:complete')}
      </Badge>
    );
  }
  return (
    <Badge tone="amber" icon={<IconAlertTriangle size={15} aria-hidden="true" />}>
      {t('administration:missing_count', { count })}
    </Badge>
  );
}
