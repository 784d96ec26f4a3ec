import { settle } from '../acuerdo/settle';
import { refuse, type Decision } from '../decision';
import { circlesHeardBy } from './circles';
import type { CommentCommand, OpenThread } from './commands';
import type { CommentContext } from './context';
import { editComment } from './decisions/edit-comment';
import { openThread } from './decisions/open-thread';
import { reply } from './decisions/reply';
import { reopenThread, resolveThread } from './decisions/settle-thread';
import { withdrawComment } from './decisions/withdraw-comment';
import type { CommentEvent } from './events';
import type { Thread } from './state';

/** May it be said so? The acuerdo is judged as it stands once what fell due by itself has been taken. */
export function decideComment(
  command: CommentCommand,
  thread: Thread | null,
  given: CommentContext,
): Decision<CommentEvent> {
  return decideOn(command, thread, { ...given, acuerdo: settle(given.acuerdo, given.body, given.now).state });
}

function decideOn(command: CommentCommand, thread: Thread | null, ctx: CommentContext): Decision<CommentEvent> {
  if (command.type === 'open_thread') return openThread(command, thread, ctx);
  // Who does not hear a thread is answered as if it were not there.
  if (!thread || !circlesHeardBy(ctx).includes(thread.circle)) return refuse('THREAD_UNKNOWN');
  return onThread(command, thread, ctx);
}

function onThread(
  command: Exclude<CommentCommand, OpenThread>,
  thread: Thread,
  ctx: CommentContext,
): Decision<CommentEvent> {
  switch (command.type) {
    case 'reply':
      return reply(command, thread, ctx);
    case 'edit_comment':
      return editComment(command, thread, ctx);
    case 'withdraw_comment':
      return withdrawComment(command, thread, ctx);
    case 'resolve_thread':
      return resolveThread(thread, ctx);
    case 'reopen_thread':
      return reopenThread(thread, ctx);
  }
}
