import { isRefusal, type Decision } from '../../decision';
import type { EditComment } from '../commands';
import { commentFact, type CommentContext } from '../context';
import type { CommentEvent } from '../events';
import { ownComment } from '../own-comment';
import { rightToComment } from '../right';
import type { Thread } from '../state';
import { mentionsMustHear, wordsMustBeSaid } from '../words';

/** What it said before stays in the record, for those who hear the thread. */
export function editComment(command: EditComment, thread: Thread, ctx: CommentContext): Decision<CommentEvent> {
  const by = rightToComment(ctx.actor, ctx);
  if (isRefusal(by)) return by;
  const own = ownComment(command.commentId, thread, by);
  if (isRefusal(own)) return own;
  const { id: threadId, circle } = thread;
  const mentions = [...new Set(command.mentions)];
  const no = wordsMustBeSaid(command.words) ?? mentionsMustHear(mentions, circle, ctx);
  if (no) return no;
  return {
    events: [{ type: 'comment_edited', ...commentFact(ctx, by), threadId, circle, commentId: own.id, mentions }],
  };
}
