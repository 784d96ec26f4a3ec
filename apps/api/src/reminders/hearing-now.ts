import { recipientsOf, type PlannedReminder } from '@acuerda/notifications';
import { invitedTo, invitedToBody } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { extensionsOf, type BodySurroundings } from './surroundings';

/** Who hears of a reminder if it is sent now. */
export function hearingNow(reminder: PlannedReminder, at: BodySurroundings, now: Instant) {
  const where = { body: at.body, now };
  const toAcuerdos = at.underWay.flatMap((acuerdo) => invitedTo(acuerdo, where));
  const reviewers = [...new Set([...toAcuerdos, ...invitedToBody(where)])];
  const extensionUnderWay = reminder.kind === 'term' && extensionsOf(reminder.subjectId, at).length > 0;
  return recipientsOf(reminder, at.body, now, { reviewers, extensionUnderWay });
}
