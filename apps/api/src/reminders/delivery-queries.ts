import type { RecipientReason } from '@acuerda/notifications';
import type { EntityManager } from 'typeorm';
import type { DeliveryFilter, DeliveryState } from './delivery.models';
import type { ReminderReason } from './reminder.models';

export interface DeliveryRow {
  id: string;
  /** Of the mail; null where nobody was written to. */
  key: string | null;
  at: Date;
  days_before: number;
  ends_on: string;
  subjects: { kind: 'term' | 'appointment'; id: string }[];
  recipient: string | null;
  account_id: string | null;
  address: string | null;
  /** Of each ending that the mail speaks of. */
  reasons: RecipientReason[][] | null;
  state: DeliveryState;
  reason: ReminderReason | null;
  detail: string | null;
  attempts: number;
  took_ms: number | null;
}

const PROBLEMS = `('refused', 'bounced')`;
const CANCELLED = `('cancelled', 'superseded')`;

/**
 * The ledger of the body that is set: a row a mail and recipient, and a row for what left the plan with nobody written
 * to. Endings that one mail spoke of, or that left the plan together, share a row.
 */
const LEDGER = `
  select m.id, m.key, coalesce(m.dated_at, min(r.settled_at)) as at, r.days_before, r.ends_on::text,
    jsonb_agg(jsonb_build_object('kind', r.kind, 'id', r.subject_id) order by r.kind desc, r.subject_id) as subjects,
    l.name as recipient, l.account_id, m.recipient as address, jsonb_agg(l.reasons) as reasons,
    m.state, case when m.state = 'cancelled' then m.detail end as reason, m.detail, m.attempts, m.took_ms
  from reminder_delivery l
  join reminder r on r.body_id = l.body_id and r.id = l.reminder_id
  join mail_delivery m on m.key = l.mail_key
  where l.body_id = $1
  group by m.key, l.name, l.account_id, r.days_before, r.ends_on
  union all
  select min(r.id::text), null, r.settled_at, r.days_before, r.ends_on::text,
    jsonb_agg(jsonb_build_object('kind', r.kind, 'id', r.subject_id) order by r.kind desc, r.subject_id),
    null, null, null, null, r.state, r.reason, null, 0, null
  from reminder r where r.body_id = $1 and r.state in ${CANCELLED}
    and not exists (select 1 from reminder_delivery l where l.body_id = r.body_id and l.reminder_id = r.id)
  group by r.settled_at, r.days_before, r.ends_on, r.state, r.reason`;

const FILTERS: Record<DeliveryFilter, string> = {
  all: 'true',
  problems: `state in ${PROBLEMS}`,
  cancelled: `state in ${CANCELLED}`,
};

/** Newest first, after the row that the last page ended with. */
export const deliveriesOf = (
  manager: EntityManager,
  bodyId: string,
  { filter, first, after }: { filter: DeliveryFilter; first: number; after: { at: string; id: string } | null },
): Promise<DeliveryRow[]> =>
  manager.query(
    `select * from (${LEDGER}) ledger
     where ${FILTERS[filter]} and ($3::timestamptz is null or (at, id) < ($3, $4::text))
     order by at desc, id desc limit $2`,
    [bodyId, first, after?.at ?? null, after?.id ?? null],
  );

export async function deliveryOf(manager: EntityManager, bodyId: string, id: string): Promise<DeliveryRow | null> {
  const [row] = await manager.query<DeliveryRow[]>(
    `select * from (${LEDGER}) ledger where id = $2 and recipient is not null`,
    [bodyId, id],
  );
  return row ?? null;
}

export async function countDeliveries(
  manager: EntityManager,
  bodyId: string,
): Promise<{ total: number; problems: number; cancelled: number }> {
  const [row] = await manager.query<[{ total: number; problems: number; cancelled: number }]>(
    `select count(*)::int as total, count(*) filter (where state in ${PROBLEMS})::int as problems,
       count(*) filter (where state in ${CANCELLED})::int as cancelled from (${LEDGER}) ledger`,
    [bodyId],
  );
  return row;
}
