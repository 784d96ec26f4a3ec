import type { Thread } from '@acuerda/workflow';
import type { Anchor, Circle, Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { filterParameters, FROM_THREADS, IS_ASKED_FOR, IS_HEARD, IS_UNREAD, type ThreadFilter } from './thread-filter';
import { WORDS } from './thread-store';

/** What a comment says. Null: it was taken back, or its words were erased. */
export interface SaidThen {
  /** When these words were put in place of those before them; of the first, when they were said. */
  at: Instant;
  words: string | null;
}

/** A thread with its words, as one reader has it. */
export interface ReadThread {
  thread: Thread;
  /** By comment: every wording, the first first. */
  said: Map<string, SaidThen[]>;
  /** Comments of others that the reader has not marked as read. */
  unread: number;
}

/** Which of the threads that the filter leaves: those opened after one of them, and at most so many. */
export interface ThreadSlice {
  after?: string;
  limit?: number;
}

interface Row {
  id: string;
  acuerdo_id: string;
  circle: Circle;
  anchor: Anchor | null;
  opened_by: string;
  opened_at: Date;
  resolved_at: Date | null;
  resolved_by: string | null;
  comments: CommentRow[];
}

interface CommentRow {
  id: string;
  author_id: string;
  at: string;
  mentions: string[];
  edited_at: string[];
  withdrawn_at: string | null;
  words: (string | null)[];
  is_unread: boolean;
}

/** Threads with their comments, in the order in which they were opened, in one statement. What was withdrawn says nothing. */
export async function readThreads(
  manager: EntityManager,
  bodyId: string,
  filter: ThreadFilter,
  readerId: string | null = null,
  { after, limit }: ThreadSlice = {},
): Promise<ReadThread[]> {
  const rows = await manager.query<Row[]>(
    `select t.id, t.acuerdo_id, t.circle, t.anchor, t.opened_by, t.opened_at, t.resolved_at, t.resolved_by, c.comments
     from ${FROM_THREADS}
     cross join lateral (
       select json_agg(json_build_object(
           'id', c.id, 'author_id', c.author_id, 'at', c.at, 'mentions', c.mentions, 'edited_at', c.edited_at,
           'withdrawn_at', c.withdrawn_at,
           'words', case when c.withdrawn_at is null then w.words else '[]'::json end,
           'is_unread', ${IS_UNREAD}
         ) order by c.words_at[1]) as comments
       from comment c
       cross join lateral (
         -- One look by key for each wording: joined, all words of the body are gone through for every comment.
         select json_agg((
           select p.value from journal_personal p
           where p.body_id = c.body_id and p.position = o.position and p.field = $9
         ) order by o.nth) as words
         from unnest(c.words_at) with ordinality o (position, nth)
       ) w
       where c.body_id = t.body_id and c.thread_id = t.id
     ) c
     where ${IS_HEARD} and ${IS_ASKED_FOR}
       and t.position > coalesce(
         (select t.position from thread t where t.id::text = $10 and ${IS_HEARD}), 0)
     order by t.position
     limit $11`,
    [...filterParameters(bodyId, readerId, filter), WORDS, after ?? null, limit ?? null],
  );
  return rows.map((row) => toThread(bodyId, row));
}

function toThread(bodyId: string, row: Row): ReadThread {
  const { id, acuerdo_id: acuerdoId, circle, anchor, resolved_at: resolvedAt, resolved_by: by } = row;
  const instant = (at: string): Instant => new Date(at).toISOString();
  return {
    thread: {
      id,
      bodyId,
      acuerdoId,
      circle,
      anchor,
      openedBy: row.opened_by,
      openedAt: row.opened_at.toISOString(),
      resolved: resolvedAt && by ? { at: resolvedAt.toISOString(), by } : null,
      comments: row.comments.map((comment) => ({
        id: comment.id,
        authorId: comment.author_id,
        at: instant(comment.at),
        mentions: comment.mentions,
        editedAt: comment.edited_at.map(instant),
        withdrawnAt: comment.withdrawn_at && instant(comment.withdrawn_at),
      })),
    },
    said: new Map(
      row.comments.map(({ id: commentId, at, edited_at: edited, words }) => {
        const ats = [at, ...edited].map(instant);
        return [commentId, words.map((one, nth) => ({ at: ats[nth] ?? instant(at), words: one }))];
      }),
    ),
    unread: row.comments.filter((comment) => comment.is_unread).length,
  };
}
