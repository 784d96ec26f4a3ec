import type { Notice } from '@acuerda/notifications';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { NotificationContent } from './notification.entity';

/** A notice that was written down just now. */
export interface RecordedNotice {
  id: string;
  notice: Notice;
}

/** A notice, and the body that it is of. */
export interface NoticeInBody {
  bodyId: string;
  notice: Notice;
}

/**
 * Writes notices of a body in the caller's transaction, which has set the body or is the worker's.
 * @returns those that were new: a person is told once of a kind and its cause, however often this is called
 */
export const recordNotices = (
  manager: EntityManager,
  bodyId: string,
  notices: readonly Notice[],
): Promise<RecordedNotice[]> =>
  recordInBodies(
    manager,
    notices.map((notice) => ({ bodyId, notice })),
  );

/** As {@link recordNotices}, of many bodies in one statement: in the worker's transaction alone. */
export async function recordInBodies(
  manager: EntityManager,
  notices: readonly NoticeInBody[],
): Promise<RecordedNotice[]> {
  if (notices.length === 0) return [];
  const rows = notices.map(({ bodyId, notice }) => ({ id: randomUUID(), bodyId, notice }));
  const written = await manager.query<{ id: string }[]>(
    `insert into notification (body_id, id, account_id, kind, cause, at, acuerdo_id, content)
     select body_id, id, account_id, kind, cause, at, acuerdo_id, content
     from jsonb_to_recordset($1::jsonb) as one
       (body_id uuid, id uuid, account_id uuid, kind text, cause text, at timestamptz, acuerdo_id uuid, content jsonb)
     on conflict (body_id, account_id, kind, cause) do nothing returning id`,
    [JSON.stringify(rows.map(({ id, bodyId, notice }) => ({ body_id: bodyId, ...rowOf(id, notice) })))],
  );
  const fresh = new Set(written.map(({ id }) => id));
  return rows.filter(({ id }) => fresh.has(id)).map(({ id, notice }) => ({ id, notice }));
}

function rowOf(id: string, { personId, kind, cause, at, acuerdo, facts, because, by }: Notice) {
  const content: NotificationContent = { facts, acuerdo, because, by };
  return { id, account_id: personId, kind, cause, at, acuerdo_id: acuerdo?.id ?? null, content };
}
