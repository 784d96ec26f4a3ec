import { isRefusal } from '../decision';
import type { CommentCommand } from './commands';
import type { CommentContext } from './context';
import { decideComment } from './decide';
import { settlesAll } from './decisions/settle-thread';
import { rightToComment } from './right';
import type { Thread } from './state';

/** What somebody may do to a thread now, by the very decisions that it would meet. */
export function threadOffers(thread: Thread, ctx: CommentContext): { reply: boolean; settle: boolean } {
  const { id: threadId } = thread;
  const reply = may({ type: 'reply', threadId, commentId: '', words: '.', mentions: [] }, thread, ctx);
  const type = thread.resolved ? 'reopen_thread' : 'resolve_thread';
  return { reply, settle: may({ type, threadId }, thread, ctx) };
}

/** Whether the words are the actor's to change or take back now. */
export const mayChangeComment = (commentId: string, thread: Thread, ctx: CommentContext): boolean =>
  may({ type: 'withdraw_comment', threadId: thread.id, commentId }, thread, ctx);

/** Whether the actor may resolve and reopen threads that others opened. */
export function maySettleThreads(ctx: CommentContext): boolean {
  const by = rightToComment(ctx.actor, ctx);
  return !isRefusal(by) && settlesAll(by, ctx);
}

const may = (command: CommentCommand, thread: Thread, ctx: CommentContext): boolean =>
  !isRefusal(decideComment(command, thread, ctx));
