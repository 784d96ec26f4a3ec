import { actingAsSecretariat } from '../authority/acting';
import type { Actor } from '../authority/actor';
import { settle } from '../acuerdo/settle';
import { isRefusal, refuse, type Decision } from '../decision';
import { isInternal, type CommentRight, type Refusal } from '../vocabulary';
import { circleOf, circlesHeardBy, type CommentScene } from './circles';
import type { CommentCommand, EditComment, OpenThread, Reply, WithdrawComment } from './commands';
import type { CommentEvent } from './events';
import { rightToComment } from './right';
import type { Comment, Thread } from './state';
import { mentionsMustHear, wordsMustBeSaid } from './words';

/** Everything that a decision about a thread may look at besides the thread. */
export interface CommentContext extends CommentScene {
  actor: Actor;
}

/** May it be said so? The acuerdo is judged as it stands once what fell due by itself has been taken. */
export function decideComment(
  command: CommentCommand,
  thread: Thread | null,
  { actor, ...given }: CommentContext,
): Decision<CommentEvent> {
  const { acuerdo: as, body, now } = given;
  const scene = { ...given, acuerdo: settle(as, body, now).state };
  if (command.type !== 'open_thread' && (!thread || !circlesHeardBy({ ...scene, actor }).includes(thread.circle))) {
    return refuse('THREAD_UNKNOWN');
  }
  const by = rightToComment(actor, scene);
  if (isRefusal(by)) return by;
  if (command.type === 'open_thread') {
    return thread ? refuse('ID_TAKEN', { id: thread.id }) : openThread(command, by, { ...scene, actor });
  }
  return onThread(command, thread as Thread, by, { ...scene, actor });
}

function openThread(command: OpenThread, by: CommentRight, ctx: CommentContext): Decision<CommentEvent> {
  const { threadId, commentId, audience, anchor, words } = command;
  const circle = circleOf(audience, ctx.acuerdo.status === 'draft');
  if (isInternal(circle) && !circlesHeardBy(ctx).includes(circle)) return refuse('NOT_A_MEMBER');
  const mentions = [...new Set(command.mentions)];
  const no = wordsMustBeSaid(words) ?? mentionsMustHear(mentions, circle, ctx);
  if (no) return no;
  const fact = { ...factOf(ctx, by), threadId, circle };
  return { events: [{ type: 'thread_opened', ...fact, commentId, anchor, mentions }] };
}

function onThread(
  command: Exclude<CommentCommand, OpenThread>,
  thread: Thread,
  by: CommentRight,
  ctx: CommentContext,
): Decision<CommentEvent> {
  const fact = { ...factOf(ctx, by), threadId: thread.id, circle: thread.circle };
  switch (command.type) {
    case 'reply': {
      const said = whatIsSaid(command, thread, ctx);
      if (isRefusal(said)) return said;
      const { commentId } = command;
      if (thread.comments.some(({ id }) => id === commentId)) return refuse('ID_TAKEN', { id: commentId });
      return { events: [{ type: 'comment_added', ...fact, commentId, ...said }] };
    }
    case 'edit_comment': {
      const own = ownComment(command, thread, by);
      if (isRefusal(own)) return own;
      const said = whatIsSaid(command, thread, ctx);
      if (isRefusal(said)) return said;
      return { events: [{ type: 'comment_edited', ...fact, commentId: own.id, ...said }] };
    }
    case 'withdraw_comment': {
      const own = ownComment(command, thread, by);
      return isRefusal(own) ? own : { events: [{ type: 'comment_withdrawn', ...fact, commentId: own.id }] };
    }
    case 'resolve_thread':
      if (!maySettle(thread, ctx)) return refuse('NOT_THE_RESOLVER');
      return thread.resolved
        ? refuse('THREAD_RESOLVED', { at: thread.resolved.at })
        : { events: [{ type: 'thread_resolved', ...fact }] };
    case 'reopen_thread':
      if (!maySettle(thread, ctx)) return refuse('NOT_THE_RESOLVER');
      return thread.resolved ? { events: [{ type: 'thread_reopened', ...fact }] } : refuse('THREAD_NOT_RESOLVED');
  }
}

function whatIsSaid({ words, mentions }: Reply | EditComment, { circle }: Thread, ctx: CommentContext) {
  const called = [...new Set(mentions)];
  return wordsMustBeSaid(words) ?? mentionsMustHear(called, circle, ctx) ?? { mentions: called };
}

/** Nobody changes or takes back what another one said. */
function ownComment({ commentId }: EditComment | WithdrawComment, thread: Thread, by: CommentRight): Comment | Refusal {
  const comment = thread.comments.find(({ id }) => id === commentId);
  if (!comment) return refuse('COMMENT_UNKNOWN');
  if (comment.authorId !== by.personId) return refuse('NOT_THE_AUTHOR');
  return comment.withdrawnAt === null ? comment : refuse('COMMENT_WITHDRAWN', { at: comment.withdrawnAt });
}

/** Who opened it, the secretariat in force, and those who draft. */
const maySettle = (thread: Thread, ctx: CommentContext): boolean =>
  ctx.actor.kind === 'person' &&
  (thread.openedBy === ctx.actor.personId ||
    ctx.acuerdo.drafters.includes(ctx.actor.personId) ||
    !isRefusal(actingAsSecretariat(ctx)));

const factOf = ({ acuerdo, now }: CommentContext, by: CommentRight) => ({
  bodyId: acuerdo.bodyId,
  acuerdoId: acuerdo.id,
  at: now,
  by,
});
