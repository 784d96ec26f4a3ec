import type { ReadThread } from './read-threads';
import { presentComment, presentThread, type PeopleById } from './thread.graphql';

/**
 * What is told of an event, in the shape of the queries that show it; what depends on the reader (where the words are in
 * the text that they see, what they may do) is theirs to find or to ask for.
 */
export function payloadOf(type: string, read: ReadThread, commentId: string | undefined, people: PeopleById): object {
  const thread = presentThread(read, people);
  if (type === 'thread_opened') return { thread };
  return commentId === undefined
    ? { threadId: thread.id, resolved: thread.resolved }
    : { threadId: thread.id, comment: presentComment(read, commentId, people) };
}
