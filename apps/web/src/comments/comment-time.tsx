import type { Instant } from '@acuerda/workflow/vocabulary';
import { useBody } from '../bodies/body-context';
import { formatHour } from '../dates/format';
import { dayOf } from '../dates/local-date';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';

/** «hoy, 11:02»; of another day with its date. */
export function CommentTime({ at }: { at: Instant }) {
  const { t, language } = useText();
  const { today } = useBody();
  const zone = useZone();
  if (dayOf(at, zone) !== today) return <DateText instant={at} short />;
  return <time dateTime={at}>{t('comments:today', { hour: formatHour(at, zone, language) })}</time>;
}
