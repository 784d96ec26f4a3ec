import type { StandingReminder } from '@acuerda/notifications';
import type { ReminderRow } from './reminder-queries';

/** Columns of what {@link standingOf} reads. */
export const STANDING_COLUMNS = `r.body_id, r.id, r.kind, r.subject_id, r.ends_on::text, r.days_before, r.due_at, r.state`;

export type StandingRow = Pick<
  ReminderRow,
  'id' | 'kind' | 'subject_id' | 'ends_on' | 'days_before' | 'due_at' | 'state'
> & { body_id: string };

export type StandingInBody = StandingReminder & { bodyId: string };

export const standingOf = (row: StandingRow): StandingInBody => ({
  bodyId: row.body_id,
  id: row.id,
  kind: row.kind,
  subjectId: row.subject_id,
  endsOn: row.ends_on,
  daysBefore: row.days_before,
  dueAt: row.due_at.toISOString(),
  state: row.state,
});
