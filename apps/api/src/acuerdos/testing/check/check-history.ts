import type { JournalEntry } from '../../../platform/journal/journal-entry';
import type { History } from '../history';
import { anomaly, type Anomaly } from './anomaly';
import { checkDecisions } from './check-decisions';
import { checkPositions, checkRealTime } from './check-journal-order';
import { checkOnce } from './check-once';
import { checkRefusals } from './check-refusals';
import { checkShown } from './check-shown';
import { Evidence } from './evidence';

/**
 * Whether what the clients did and heard, and what the journal says, can have come about by one decision after the
 * other: names everything that can't.
 */
export function checkHistory(history: History, entries: readonly JournalEntry[]): Anomaly[] {
  const evidence = new Evidence(history, entries);
  const { unreadable } = evidence.timeline;
  return [
    ...checkPositions(entries),
    ...(unreadable ? [anomaly('unreadable', { ...unreadable, says: unreadable.type })] : []),
    ...checkOnce(evidence),
    ...checkRealTime(evidence.asked),
    ...checkDecisions(evidence),
    ...evidence.drafts.overwritten(),
    ...checkRefusals(evidence),
    ...checkShown(evidence),
  ];
}
