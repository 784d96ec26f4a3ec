import { recipientsOf, type PlannedReminder } from '@acuerda/notifications';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { extensionsOf, type BodySurroundings } from './surroundings';

/** Who hears of a reminder if it is sent now. */
export function hearingNow(reminder: PlannedReminder, at: BodySurroundings, now: Instant) {
  const reviewers = at.underWay.flatMap((acuerdo) => acuerdo.reviewers);
  const extensionUnderWay = reminder.kind === 'term' && extensionsOf(reminder.subjectId, at).length > 0;
  return recipientsOf(reminder, at.body, now, { reviewers, extensionUnderWay });
}
