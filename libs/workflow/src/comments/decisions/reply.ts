import { isRefusal, refuse, type Decision } from '../../decision';
import type { Reply } from '../commands';
import { commentFact, type CommentContext } from '../context';
import type { CommentEvent } from '../events';
import { rightToComment } from '../right';
import type { Thread } from '../state';
import { mentionsMustHear, wordsMustBeSaid } from '../words';

/** An answer to a thread that was resolved reopens nothing. */
export function reply(command: Reply, thread: Thread, ctx: CommentContext): Decision<CommentEvent> {
  const by = rightToComment(ctx.actor, ctx);
  if (isRefusal(by)) return by;
  const { commentId, words } = command;
  const { id: threadId, circle } = thread;
  const mentions = [...new Set(command.mentions)];
  const no = wordsMustBeSaid(words) ?? mentionsMustHear(mentions, circle, ctx);
  if (no) return no;
  if (thread.comments.some(({ id }) => id === commentId)) return refuse('ID_TAKEN', { id: commentId });
  return { events: [{ type: 'comment_added', ...commentFact(ctx, by), threadId, circle, commentId, mentions }] };
}
