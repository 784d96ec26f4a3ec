import type { CommentEvent, ThreadOpened } from './events';
import type { Comment, Thread } from './state';

/** The thread after the event. Trusts its events: they were decided once and are not judged again. */
export function evolveThread(thread: Thread | null, event: CommentEvent): Thread {
  if (event.type === 'thread_opened') return opened(event);
  if (!thread) throw new Error(`${event.type} before thread_opened`);
  switch (event.type) {
    case 'comment_added':
      return { ...thread, comments: [...thread.comments, commentOf(event)] };
    case 'comment_edited': {
      const { mentions, at } = event;
      return change(thread, event.commentId, (one) => ({ ...one, mentions, editedAt: [...one.editedAt, at] }));
    }
    case 'comment_withdrawn':
      return change(thread, event.commentId, (one) => ({ ...one, withdrawnAt: event.at }));
    case 'thread_resolved':
      return { ...thread, resolved: { at: event.at, by: event.by.personId } };
    case 'thread_reopened':
      return { ...thread, resolved: null };
  }
}

function opened(event: ThreadOpened): Thread {
  const { threadId, bodyId, acuerdoId, circle, anchor, by, at } = event;
  const comments = [commentOf(event)];
  return {
    id: threadId,
    bodyId,
    acuerdoId,
    circle,
    anchor,
    openedBy: by.personId,
    openedAt: at,
    resolved: null,
    comments,
  };
}

const commentOf = ({ commentId, by, at, mentions }: Extract<CommentEvent, { mentions: string[] }>): Comment => ({
  id: commentId,
  authorId: by.personId,
  at,
  mentions,
  editedAt: [],
  withdrawnAt: null,
});

const change = (thread: Thread, commentId: string, to: (comment: Comment) => Comment): Thread => ({
  ...thread,
  comments: thread.comments.map((comment) => (comment.id === commentId ? to(comment) : comment)),
});
