import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { byEnding, isLater, type CancellingReason, type StandingReminder, type SupersedingReason } from './standing';
import { whyNotDue } from './still-due';

/** What becomes of the reminders that have fallen due. */
export interface DueReminders {
  send: StandingReminder[];
  supersede: { id: string; reason: SupersedingReason }[];
  cancel: { id: string; reason: CancellingReason }[];
}

/**
 * Of each ending only the latest that is due is sent, even when the ending is over by now: one catch-up after an outage,
 * with the days that are truly left.
 *
 * @param standing reminders of one body, all of an ending together; those that are not planned or not due yet change nothing
 *   but that one which was sent later overtakes an older one
 */
export function due(standing: readonly StandingReminder[], body: BodyState, now: Instant): DueReminders {
  const whyNot = whyNotDue(body);
  const result: DueReminders = { send: [], supersede: [], cancel: [] };
  const isDue = ({ state, dueAt }: StandingReminder) => state === 'planned' && dueAt <= now;
  for (const reminders of byEnding(standing).values()) {
    const rivals = reminders.filter((reminder) => isDue(reminder) || reminder.state === 'sent');
    for (const reminder of reminders.filter(isDue)) {
      const { id } = reminder;
      const reason = whyNot(reminder);
      if (reason) result.cancel.push({ id, reason });
      else if (rivals.some((other) => isLater(other, reminder))) result.supersede.push({ id, reason: 'overtaken' });
      else result.send.push(reminder);
    }
  }
  return result;
}
