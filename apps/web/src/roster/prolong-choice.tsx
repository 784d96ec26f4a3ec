import { Checkbox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { formatDateShort } from '../dates/format';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';
import type { StandingAppointment } from './standing-appointments';

/** One appointment that an act may prolong, and whether it has been. */
export function ProlongChoice({ appointment, done }: { appointment: StandingAppointment; done: boolean }) {
  const { t, language } = useText();
  const { id, postName, personName, lastDay } = appointment;
  return (
    <li className="row row--wrap">
      <Checkbox
        value={id}
        disabled={done}
        label={`${postName}: ${personName}`}
        description={lastDay ? t('roster:until', { date: formatDateShort(lastDay, language) }) : t('roster:not_stated')}
      />
      {done && (
        <Badge tone="jade" icon={<IconCheck size={15} aria-hidden="true" />}>
          {t('roster:state.prolonged')}
        </Badge>
      )}
    </li>
  );
}
