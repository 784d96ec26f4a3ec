import { isRefusal, refuse, type Decision } from '../../decision';
import type { CommentRight, Refusal } from '../../vocabulary';
import { isSecretariat } from '../circles';
import { commentFact, type CommentContext } from '../context';
import type { CommentEvent } from '../events';
import { rightToComment } from '../right';
import type { Thread } from '../state';

export function resolveThread(thread: Thread, ctx: CommentContext): Decision<CommentEvent> {
  const by = settling(thread, ctx);
  if (isRefusal(by)) return by;
  const { id: threadId, circle, resolved } = thread;
  if (resolved) return refuse('THREAD_RESOLVED', { at: resolved.at });
  return { events: [{ type: 'thread_resolved', ...commentFact(ctx, by), threadId, circle }] };
}

export function reopenThread(thread: Thread, ctx: CommentContext): Decision<CommentEvent> {
  const by = settling(thread, ctx);
  if (isRefusal(by)) return by;
  const { id: threadId, circle, resolved } = thread;
  if (!resolved) return refuse('THREAD_NOT_RESOLVED');
  return { events: [{ type: 'thread_reopened', ...commentFact(ctx, by), threadId, circle }] };
}

/** Who opened it, the secretariat in force, and those who draft. */
function settling(thread: Thread, ctx: CommentContext): CommentRight | Refusal {
  const by = rightToComment(ctx.actor, ctx);
  if (isRefusal(by)) return by;
  const may = thread.openedBy === by.personId || settlesAll(by, ctx);
  return may ? by : refuse('NOT_THE_RESOLVER');
}

/** By what right they resolve and reopen what others opened. */
export const settlesAll = ({ personId }: CommentRight, ctx: CommentContext): boolean =>
  ctx.acuerdo.drafters.includes(personId) || isSecretariat(personId, ctx);
