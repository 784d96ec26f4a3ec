import { replan, type PlannedReminder, type Replanning, type StandingReminder } from '@acuerda/notifications';
import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { must } from '../platform/must';
import { STANDING_COLUMNS, standingOf, type StandingRow } from './standing-rows';

/**
 * Brings the reminders of a body in line with it, in the caller's transaction: they move if, and only if, what they warn
 * of does. The caller holds the lock of the body's journal.
 *
 * @param before null plans from nothing; a state of which nothing was changed that reminders follow costs nothing
 */
export async function planBody(
  manager: EntityManager,
  before: BodyState | null,
  body: BodyState,
  now: Instant,
): Promise<void> {
  if (before && !hasMoved(before, body)) return;
  // In the order in which the sweep locks them too, so that neither waits for the other in a circle.
  const rows = await manager.query<StandingRow[]>(
    `select ${STANDING_COLUMNS} from reminder r where r.body_id = $1 order by r.body_id, r.id for update`,
    [body.id],
  );
  const standing = rows.map(standingOf);
  await record(manager, body.id, changedRows(replan(standing, body, now), standing, now));
}

/** An evolved state shares with the one before it whatever did not change. */
const hasMoved = (before: BodyState, after: BodyState): boolean =>
  before.terms !== after.terms ||
  before.appointments !== after.appointments ||
  before.ruleSets !== after.ruleSets ||
  before.calendars !== after.calendars;

interface ChangedRow extends Omit<StandingReminder, 'state'> {
  state: 'planned' | 'superseded' | 'cancelled';
  reason: string | null;
  settledAt: Instant | null;
}

function changedRows(changes: Replanning, standing: readonly StandingReminder[], now: Instant): ChangedRow[] {
  const byId = new Map(standing.map((reminder) => [reminder.id, reminder]));
  const known = (id: string) => must(byId.get(id), 'reminder');
  const planned = (reminder: PlannedReminder & { id: string }): ChangedRow => ({
    ...reminder,
    state: 'planned',
    reason: null,
    settledAt: null,
  });
  return [
    ...changes.plan.map((reminder) => planned({ ...reminder, id: randomUUID() })),
    ...[...changes.reschedule, ...changes.revive].map(({ id, dueAt }) => planned({ ...known(id), dueAt })),
    ...changes.supersede.map((reminder): ChangedRow => ({
      ...reminder,
      id: randomUUID(),
      state: 'superseded',
      reason: 'past',
      settledAt: now,
    })),
    ...changes.cancel.map(({ id, reason }): ChangedRow => ({
      ...known(id),
      state: 'cancelled',
      reason,
      settledAt: now,
    })),
  ];
}

async function record(manager: EntityManager, bodyId: string, rows: ChangedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `insert into reminder (body_id, id, kind, subject_id, ends_on, days_before, due_at, state, reason, settled_at)
     select $1, c.* from jsonb_to_recordset($2::jsonb) as c (id uuid, kind text, "subjectId" uuid, "endsOn" date,
       "daysBefore" int, "dueAt" timestamptz, state text, reason text, "settledAt" timestamptz)
     on conflict (body_id, kind, subject_id, ends_on, days_before) do update
     set due_at = excluded.due_at, state = excluded.state, reason = excluded.reason, settled_at = excluded.settled_at
     where reminder.state <> 'sent'`,
    [bodyId, JSON.stringify(rows)],
  );
}
