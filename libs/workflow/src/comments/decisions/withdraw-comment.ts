import { isRefusal, type Decision } from '../../decision';
import type { WithdrawComment } from '../commands';
import { commentFact, type CommentContext } from '../context';
import type { CommentEvent } from '../events';
import { ownComment } from '../own-comment';
import { rightToComment } from '../right';
import type { Thread } from '../state';

export function withdrawComment(
  { commentId }: WithdrawComment,
  thread: Thread,
  ctx: CommentContext,
): Decision<CommentEvent> {
  const by = rightToComment(ctx.actor, ctx);
  if (isRefusal(by)) return by;
  const own = ownComment(commentId, thread, by);
  if (isRefusal(own)) return own;
  const { id: threadId, circle } = thread;
  return { events: [{ type: 'comment_withdrawn', ...commentFact(ctx, by), threadId, circle, commentId: own.id }] };
}
