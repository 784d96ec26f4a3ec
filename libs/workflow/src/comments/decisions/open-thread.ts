import { isRefusal, refuse, type Decision } from '../../decision';
import { isInternal } from '../../vocabulary';
import { circleOf, circlesHeardBy } from '../circles';
import type { OpenThread } from '../commands';
import { commentFact, type CommentContext } from '../context';
import type { CommentEvent } from '../events';
import { rightToComment } from '../right';
import type { Thread } from '../state';
import { mentionsMustHear, wordsMustBeSaid } from '../words';

export function openThread(
  command: OpenThread,
  taken: Thread | null,
  { actor, ...scene }: CommentContext,
): Decision<CommentEvent> {
  const by = rightToComment(actor, scene);
  if (isRefusal(by)) return by;
  if (taken) return refuse('ID_TAKEN', { id: taken.id });
  const { threadId, commentId, audience, anchor, words } = command;
  const circle = circleOf(audience, scene.acuerdo.status === 'draft');
  if (isInternal(circle) && !circlesHeardBy({ ...scene, actor }).includes(circle)) return refuse('NOT_A_MEMBER');
  const mentions = [...new Set(command.mentions)];
  const no = wordsMustBeSaid(words) ?? mentionsMustHear(mentions, circle, scene);
  if (no) return no;
  const fact = commentFact({ ...scene, actor }, by);
  return { events: [{ type: 'thread_opened', ...fact, threadId, circle, commentId, anchor, mentions }] };
}
