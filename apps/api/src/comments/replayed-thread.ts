import { evolveThread, type CommentEvent, type Thread } from '@acuerda/workflow';

/** A thread as its journal gives it. */
export interface ReplayedThread {
  thread: Thread;
  /** Of the entry that opened it. */
  position: number;
  /** By comment: positions of the entries beside which its words stand. */
  wordsAt: ReadonlyMap<string, readonly number[]>;
}

const TYPES: ReadonlySet<string> = new Set<CommentEvent['type']>([
  'thread_opened',
  'comment_added',
  'comment_edited',
  'comment_withdrawn',
  'thread_resolved',
  'thread_reopened',
]);

export const isCommentEvent = (event: { type: string }): event is CommentEvent => TYPES.has(event.type);

export function followComment(before: ReplayedThread | null, event: CommentEvent, position: number): ReplayedThread {
  const wordsAt = new Map(before?.wordsAt);
  if ('mentions' in event) wordsAt.set(event.commentId, [...(wordsAt.get(event.commentId) ?? []), position]);
  return { thread: evolveThread(before?.thread ?? null, event), position: before?.position ?? position, wordsAt };
}
