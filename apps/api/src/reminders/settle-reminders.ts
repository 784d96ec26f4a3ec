import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import type { ReminderReason } from './reminder.models';

/** A reminder that leaves the plan. */
export interface SettledReminder {
  bodyId: string;
  id: string;
  state: 'sent' | 'superseded' | 'cancelled';
  reason: ReminderReason | null;
}

/** Takes reminders out of the plan, each once: what somebody else took out meanwhile stays as it is. */
export async function settleReminders(
  manager: EntityManager,
  reminders: readonly SettledReminder[],
  now: Instant,
): Promise<void> {
  if (reminders.length === 0) return;
  await manager.query(
    `update reminder r set state = s.state, reason = s.reason, settled_at = $2
     from jsonb_to_recordset($1::jsonb) as s ("bodyId" uuid, id uuid, state text, reason text)
     where r.body_id = s."bodyId" and r.id = s.id and r.state = 'planned'`,
    [JSON.stringify(reminders), now],
  );
}
