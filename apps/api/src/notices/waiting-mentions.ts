import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';

/** A notice of a mention that no mail has told, or will not. */
export interface WaitingMention {
  id: string;
  personId: string;
  acuerdoId: string;
  commentId: string;
  /** It was opened in the application. */
  isRead: boolean;
}

/** Bodies in which a mention waits, in one statement: in the worker's transaction. */
export async function bodiesWithMentions(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ body_id: string }[]>(
    `select distinct body_id from notification where kind = 'mentioned' and settled_at is null`,
  );
  return rows.map(({ body_id }) => body_id);
}

/**
 * Mentions of before that hour, of people who have had none settled in it: one mail an hour. They are locked; what another
 * worker has locked is left to it.
 */
export async function lockMentions(manager: EntityManager, bodyId: string, hour: Instant): Promise<WaitingMention[]> {
  const rows = await manager.query<
    { id: string; account_id: string; acuerdo_id: string; comment_id: string; is_read: boolean }[]
  >(
    `select n.id, n.account_id, n.acuerdo_id, n.content -> 'facts' ->> 'commentId' as comment_id,
       n.read_at is not null as is_read
     from notification n
     where n.body_id = $1 and n.kind = 'mentioned' and n.settled_at is null and n.at < $2
       and not exists (select 1 from notification told where told.body_id = $1 and told.account_id = n.account_id
         and told.kind = 'mentioned' and told.settled_at >= $2)
     order by n.at, n.id
     for update of n skip locked`,
    [bodyId, hour],
  );
  return rows.map(({ id, account_id, acuerdo_id, comment_id, is_read }) => ({
    id,
    personId: account_id,
    acuerdoId: acuerdo_id,
    commentId: comment_id,
    isRead: is_read,
  }));
}

export async function settleMentions(
  manager: EntityManager,
  bodyId: string,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  await manager.query(`update notification set settled_at = $3 where body_id = $1 and id = any($2)`, [
    bodyId,
    ids,
    now,
  ]);
}
