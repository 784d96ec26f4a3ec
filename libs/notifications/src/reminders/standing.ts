import { endingKey } from './endings';
import type { PlannedReminder } from './plan';

export const REMINDER_STATES = ['planned', 'sent', 'superseded', 'cancelled'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/**
 * Why a reminder was not sent. `past`: its instant was over when it was first planned. `overtaken`: a later one of the
 * same ending was due as well.
 */
export const SUPERSEDING_REASONS = ['past', 'overtaken'] as const;
export type SupersedingReason = (typeof SUPERSEDING_REASONS)[number];

/** Why one is no longer to be sent. `moved`: what ends has another last day, or none. `ended`: an act ended it. */
export const CANCELLING_REASONS = ['moved', 'ended', 'rules_changed'] as const;
export type CancellingReason = (typeof CANCELLING_REASONS)[number];

/** A reminder as it is recorded: once for ever by what ends, its last day and the offset. */
export interface StandingReminder extends PlannedReminder {
  id: string;
  state: ReminderState;
}

export const endingKeyOf = ({ kind, subjectId, endsOn }: PlannedReminder): string => endingKey(kind, subjectId, endsOn);

/** Reminders by what they warn of. */
export function byEnding<R extends PlannedReminder>(reminders: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const reminder of reminders) {
    const key = endingKeyOf(reminder);
    const group = groups.get(key);
    if (group) group.push(reminder);
    else groups.set(key, [reminder]);
  }
  return groups;
}

/** Whether one falls due after the other, or at the same instant for an offset closer to the end. */
export const isLater = (a: PlannedReminder, b: PlannedReminder): boolean =>
  a.dueAt > b.dueAt || (a.dueAt === b.dueAt && a.daysBefore < b.daysBefore);
