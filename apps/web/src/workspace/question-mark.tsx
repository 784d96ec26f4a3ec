import { IconHelpHexagon } from '@tabler/icons-react';
import type { QuestionFieldsFragment } from '../gql/graphql';
import { formatDateShort, formatInstantShort } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';
import { Badge } from '../ui/badge';

/** A later record says that the appointment had ended by then. What was done stands, and is marked so. */
export function QuestionMark({ question }: { question: Omit<QuestionFieldsFragment, '__typename'> | null }) {
  const { t, language } = useText();
  const zone = useZone();
  if (!question) return null;
  const { act, endedOn, recordedAt } = question;
  const named = act.reference ? `${act.title}, ${act.reference}` : act.title;
  return (
    <span className="block question">
      <Badge tone="amber" icon={<IconHelpHexagon size={15} aria-hidden="true" />}>
        {t('workspace:questioned')}
      </Badge>
      <span className="block tiny soft">
        {t('workspace:questioned_by', {
          act: named,
          date: formatDateShort(act.date, language),
          ended: formatDateShort(endedOn, language),
          recorded: formatInstantShort(recordedAt, zone, language),
        })}{' '}
        <b>{t('workspace:deed_stands')}</b>
      </span>
    </span>
  );
}
