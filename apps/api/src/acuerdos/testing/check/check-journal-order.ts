import type { JournalEntry } from '../../../platform/journal/journal-entry';
import { anomaly, type Anomaly } from './anomaly';
import type { Asked } from './asked';

/** Positions follow one another without a gap, and instants never run backwards. */
export function checkPositions(entries: readonly JournalEntry[]): Anomaly[] {
  return entries.flatMap(({ position, instant, commandId }, index) => {
    const before = entries[index - 1];
    const expected = before ? before.position + 1 : 1;
    const found: Anomaly[] = [];
    if (position !== expected) found.push(anomaly('gap', { position, commandId, says: `expected ${expected}` }));
    if (before && instant < before.instant) {
      found.push(anomaly('runs_backwards', { position, commandId, says: `${instant} after ${before.instant}` }));
    }
    return found;
  });
}

/** What was answered before something else was asked for stands before it. */
export function checkRealTime(asked: readonly Asked[]): Anomaly[] {
  const found: Anomaly[] = [];
  let firstAnswer = { tick: Infinity, position: 0 };
  for (const { decision, span } of asked.toReversed()) {
    const { first: position, commandId } = decision;
    if (firstAnswer.tick < span.asked) {
      const says = `asked for at ${span.asked}, when position ${firstAnswer.position} had been answered at ${firstAnswer.tick}`;
      found.push(anomaly('out_of_order', { position, commandId, says }));
    }
    if (span.answered < firstAnswer.tick) firstAnswer = { tick: span.answered, position };
  }
  return found;
}
