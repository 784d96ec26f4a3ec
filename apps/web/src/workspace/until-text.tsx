import type { Instant } from '@acuerda/workflow/vocabulary';
import { lastMinuteBefore } from '../dates/last-minute';
import { useZone } from '../dates/zone-context';
import { DateText } from '../ui/date-text';

/** Until when something is waited for: the end of a local day is said as its 23:59, as the law counts it. */
export function UntilText({ instant }: { instant: Instant }) {
  return <DateText instant={lastMinuteBefore(instant, useZone())} />;
}
