import type { BodyState } from '@acuerda/workflow';
import { endingsOf } from './endings';
import type { PlannedReminder } from './plan';
import type { CancellingReason } from './standing';

/** Tells why a reminder is not due any more; null: what it warns of still ends on that very day. */
export function whyNotDue(
  body: BodyState,
): (reminder: PlannedReminder) => Exclude<CancellingReason, 'rules_changed'> | null {
  const lastDays = new Map(endingsOf(body).map(({ kind, id, endsOn }) => [`${kind} ${id}`, endsOn]));
  const endedByAct = new Set(body.appointments.filter(({ ended }) => ended).map(({ id }) => id));
  return ({ kind, subjectId, endsOn }) => {
    if (lastDays.get(`${kind} ${subjectId}`) === endsOn) return null;
    return kind === 'appointment' && endedByAct.has(subjectId) ? 'ended' : 'moved';
  };
}

/** What a reminder warns of still ends on that very day. */
export const stillDue = (reminder: PlannedReminder, body: BodyState): boolean => whyNotDue(body)(reminder) === null;
