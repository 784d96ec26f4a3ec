import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { CommentEntity, ThreadEntity } from './comment.entities';
import type { ReplayedThread } from './replayed-thread';

/** Compares a body's threads and comments with what the journal says; names the first row that differs. */
export async function compareThreads(
  manager: EntityManager,
  bodyId: string,
  replayed: readonly ReplayedThread[],
): Promise<TableFault | null> {
  return (
    compareRows('thread', ['id'], replayed.map(threadRow), await manager.findBy(ThreadEntity, { bodyId })) ??
    compareRows('comment', ['id'], replayed.flatMap(commentRows), await manager.findBy(CommentEntity, { bodyId }))
  );
}

function threadRow({ thread, position }: ReplayedThread): ThreadEntity {
  const { bodyId, id, acuerdoId, circle, anchor, openedBy, openedAt, resolved } = thread;
  return {
    bodyId,
    id,
    acuerdoId,
    circle,
    anchor,
    openedBy,
    openedAt: new Date(openedAt),
    position: String(position),
    resolvedAt: resolved && new Date(resolved.at),
    resolvedBy: resolved && resolved.by,
  };
}

const commentRows = ({ thread: { bodyId, id: threadId, comments }, wordsAt }: ReplayedThread): CommentEntity[] =>
  comments.map(({ id, authorId, at, mentions, editedAt, withdrawnAt }) => ({
    bodyId,
    id,
    threadId,
    authorId,
    at: new Date(at),
    mentions,
    wordsAt: (wordsAt.get(id) ?? []).map(String),
    editedAt: editedAt.map((edited) => new Date(edited)),
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  }));
