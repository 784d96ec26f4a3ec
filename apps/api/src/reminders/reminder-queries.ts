import type { ReminderState } from '@acuerda/notifications';
import type { EntityManager } from 'typeorm';
import type { ReminderReason } from './reminder.models';

export interface ReminderRow {
  id: string;
  kind: 'term' | 'appointment';
  subject_id: string;
  ends_on: string;
  days_before: number;
  due_at: Date;
  state: ReminderState;
  reason: ReminderReason | null;
  settled_at: Date | null;
}

export interface CountedReminderRow extends ReminderRow {
  people: number;
  accepted: number;
  refused: number;
  bounced: number;
  waiting: number;
}

const COLUMNS = `id, kind, subject_id, ends_on::text, days_before, due_at, state, reason, settled_at`;

/** Every reminder of the body that is set, the earliest first, with how far its mails have come. */
export const remindersOf = (manager: EntityManager, bodyId: string): Promise<CountedReminderRow[]> =>
  manager.query(
    `with mails as (
       select l.reminder_id, count(*)::int as people,
         count(*) filter (where m.state = 'accepted')::int as accepted,
         count(*) filter (where m.state = 'refused')::int as refused,
         count(*) filter (where m.state = 'bounced')::int as bounced,
         count(*) filter (where m.state in ('waiting', 'attempted'))::int as waiting
       from reminder_delivery l join mail_delivery m on m.key = l.mail_key
       where l.body_id = $1 group by l.reminder_id)
     select ${COLUMNS}, coalesce(people, 0) as people, coalesce(accepted, 0) as accepted,
       coalesce(refused, 0) as refused, coalesce(bounced, 0) as bounced, coalesce(waiting, 0) as waiting
     from reminder left join mails on reminder_id = id where body_id = $1
     order by due_at, ends_on, kind desc, subject_id`,
    [bodyId],
  );

export async function nextReminderOf(
  manager: EntityManager,
  bodyId: string,
): Promise<Pick<ReminderRow, 'due_at' | 'days_before' | 'ends_on'> | null> {
  const [row] = await manager.query<ReminderRow[]>(
    `select due_at, days_before, ends_on::text from reminder
     where body_id = $1 and state = 'planned' order by due_at, ends_on limit 1`,
    [bodyId],
  );
  return row ?? null;
}
