import type { EntityManager } from 'typeorm';
import { filterParameters, FROM_THREADS, IS_ASKED_FOR, IS_HEARD, IS_UNREAD, type ThreadFilter } from './thread-filter';

/** Of all that somebody hears about an acuerdo, whatever they filter it by. */
export interface ThreadCounts {
  /** Threads that nobody has resolved, heard by everybody who sees the text. */
  open: number;
  /** Likewise, internal to the body. */
  internal: number;
  resolved: number;
  /** Comments of others that the reader has not marked as read. */
  unread: number;
}

export interface CountedThreads {
  counts: ThreadCounts;
  /** Of what the filter leaves. */
  total: number;
  unread: number;
}

/** Counts all that a screen shows of threads, in one statement. */
export async function countThreads(
  manager: EntityManager,
  bodyId: string,
  filter: ThreadFilter,
  readerId: string,
): Promise<CountedThreads> {
  const [row] = await manager.query<Record<string, number>[]>(
    `select count(*) filter (where resolved_at is null and not is_internal)::int as open,
       count(*) filter (where resolved_at is null and is_internal)::int as internal,
       count(*) filter (where resolved_at is not null)::int as resolved,
       coalesce(sum(unread), 0)::int as unread,
       count(*) filter (where is_asked_for)::int as total,
       coalesce(sum(unread) filter (where is_asked_for), 0)::int as unread_asked_for
     from (
       select t.resolved_at, t.circle like '%internal' as is_internal, ${IS_ASKED_FOR} as is_asked_for,
         (select count(*) from comment c where c.body_id = t.body_id and c.thread_id = t.id and ${IS_UNREAD}) as unread
       from ${FROM_THREADS}
       where ${IS_HEARD}
     ) heard`,
    filterParameters(bodyId, readerId, filter),
  );
  const { open = 0, internal = 0, resolved = 0, unread = 0, total = 0, unread_asked_for: asked = 0 } = row ?? {};
  return { counts: { open, internal, resolved, unread }, total, unread: asked };
}
