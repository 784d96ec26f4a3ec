import type { BodyState, ReminderRules } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { endingKey, endingsOf, isOver } from './endings';
import { localCalendarOf, planner, reminderRulesOf, type PlannedReminder } from './plan';
import { byEnding, isLater, type CancellingReason, type StandingReminder } from './standing';
import { whyNotDue } from './still-due';

interface NewInstant {
  id: string;
  dueAt: Instant;
}

/** What becomes of a body's reminders after it has changed. */
export interface Replanning {
  /** To be recorded as planned; one with an instant that is over is due at once. */
  plan: PlannedReminder[];
  /** To be recorded as superseded (`past`). */
  supersede: PlannedReminder[];
  /** Planned ones that fall due at another instant. */
  reschedule: NewInstant[];
  /** Cancelled or superseded ones that are planned again. */
  revive: NewInstant[];
  cancel: { id: string; reason: CancellingReason }[];
}

/**
 * What the rules in force ask for, against what is recorded. What was sent stays, and is not sent again. Nothing is
 * planned for an ending that is over; what was planned for it remains due, so that an outage is caught up with.
 *
 * @param standing every recorded reminder of the body
 */
export function replan(standing: readonly StandingReminder[], body: BodyState, now: Instant): Replanning {
  const rules = reminderRulesOf(body);
  const changes: Replanning = { plan: [], supersede: [], reschedule: [], revive: [], cancel: [] };
  if (!rules) return changes;
  const recorded = byEnding(standing);
  const wantedFor = planner(rules, localCalendarOf(body));
  for (const ending of endingsOf(body).filter((each) => !isOver(each, body, now))) {
    replanEnding(wantedFor(ending), recorded.get(endingKey(ending.kind, ending.id, ending.endsOn)) ?? [], now, changes);
  }
  changes.cancel = cancelled(standing, rules, body, now);
  return changes;
}

function cancelled(
  standing: readonly StandingReminder[],
  rules: ReminderRules,
  body: BodyState,
  now: Instant,
): Replanning['cancel'] {
  const whyNot = whyNotDue(body);
  const isAskedFor = (reminder: StandingReminder) =>
    rules.reminderOffsets.value.includes(reminder.daysBefore) || isOver(reminder, body, now);
  const planned = standing.filter(({ state }) => state === 'planned');
  return planned.flatMap((reminder) => {
    const reason = whyNot(reminder) ?? (isAskedFor(reminder) ? null : 'rules_changed');
    return reason ? [{ id: reminder.id, reason }] : [];
  });
}

/** Adds to `changes` what becomes of the reminders of one ending that is still to come. */
function replanEnding(
  wanted: PlannedReminder[],
  recorded: StandingReminder[],
  now: Instant,
  { plan, supersede, reschedule, revive }: Replanning,
): void {
  const recordOf = ({ daysBefore }: PlannedReminder) => recorded.find((one) => one.daysBefore === daysBefore);
  const unsent = wanted.filter((reminder) => recordOf(reminder)?.state !== 'sent');
  const last = lastToSend(unsent, recorded);
  for (const reminder of unsent) {
    const record = recordOf(reminder);
    const isToCome = reminder.dueAt >= now || reminder === last;
    if (!record) (isToCome ? plan : supersede).push(reminder);
    else if (record.state !== 'planned' && isToCome) revive.push({ id: record.id, dueAt: reminder.dueAt });
    else if (record.state === 'planned' && record.dueAt !== reminder.dueAt)
      reschedule.push({ id: record.id, dueAt: reminder.dueAt });
  }
}

/** The last of those not sent, which is never too late, unless people have been warned since it fell due. */
function lastToSend(unsent: PlannedReminder[], recorded: StandingReminder[]): PlannedReminder | null {
  const [last] = unsent.toSorted((a, b) => (isLater(a, b) ? -1 : 1));
  const hasWarnedSince = recorded.some(({ state, dueAt }) => state === 'sent' && last && dueAt >= last.dueAt);
  return last && !hasWarnedSince ? last : null;
}
