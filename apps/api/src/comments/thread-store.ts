import type { CommentEvent } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';

/** The field of the journal's personal data under which a comment's words stand. */
export const WORDS = 'words';

/** Whether a body has a comment of that id already, in whatever thread. */
export async function isCommentIdTaken(manager: EntityManager, bodyId: string, id: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(`select 1 from comment where body_id = $1 and id = $2`, [bodyId, id]);
  return found.length > 0;
}

/** Writes what an event changes of a thread, in one statement. `position`: of its entry in the journal. */
export async function writeCommentEvent(manager: EntityManager, event: CommentEvent, position: number): Promise<void> {
  const { bodyId, threadId, at, by } = event;
  switch (event.type) {
    case 'thread_opened':
      await manager.query(
        `with opened as (
           insert into thread (body_id, id, acuerdo_id, circle, anchor, opened_by, opened_at, position)
           values ($1, $2, $3, $4, $5, $6, $7, $8))
         ${insertComment('$9', '$10')}`,
        [
          bodyId,
          threadId,
          event.acuerdoId,
          event.circle,
          event.anchor && JSON.stringify(event.anchor),
          by.personId,
          at,
          position,
          event.commentId,
          event.mentions,
        ],
      );
      return;
    case 'comment_added':
      await manager.query(
        `insert into comment (body_id, id, thread_id, author_id, at, mentions, words_at, edited_at)
         values ($1, $2, $3, $4, $5, $6, array[$7::bigint], '{}')`,
        [bodyId, event.commentId, threadId, by.personId, at, event.mentions, position],
      );
      return;
    case 'comment_edited':
      await manager.query(
        `update comment set mentions = $3, words_at = words_at || $4::bigint, edited_at = edited_at || $5::timestamptz
         where body_id = $1 and id = $2`,
        [bodyId, event.commentId, event.mentions, position, at],
      );
      return;
    case 'comment_withdrawn':
      await manager.query(`update comment set withdrawn_at = $3 where body_id = $1 and id = $2`, [
        bodyId,
        event.commentId,
        at,
      ]);
      return;
    case 'thread_resolved':
    case 'thread_reopened': {
      const resolved = event.type === 'thread_resolved' ? [at, by.personId] : [null, null];
      await manager.query(`update thread set resolved_at = $3, resolved_by = $4 where body_id = $1 and id = $2`, [
        bodyId,
        threadId,
        ...resolved,
      ]);
    }
  }
}

const insertComment = (id: string, mentions: string): string =>
  `insert into comment (body_id, id, thread_id, author_id, at, mentions, words_at, edited_at)
   values ($1, ${id}, $2, $6, $7, ${mentions}, array[$8::bigint], '{}')`;
