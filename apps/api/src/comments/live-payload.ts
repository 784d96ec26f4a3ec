import type { Account } from '../identity/accounts';
import { Person } from '../identity/person.model';
import type { ReadThread } from './read-threads';
import { presentComment, presentThread } from './thread.graphql';

/**
 * What is told of an event, in the shape of the queries that show it; what depends on the reader (where the words are in
 * the text that they see, what they may do) is theirs to find or to ask for.
 */
export function payloadOf(type: string, read: ReadThread, commentId: string | undefined, people: Account[]): object {
  const { resolved, comments, ...thread } = presentThread(read);
  const settled = resolved && { at: resolved.at, person: personIn(people, resolved.personId) };
  const withPeople = ({ personId, mentionIds, ...comment }: ReturnType<typeof presentComment>) => ({
    ...comment,
    person: personIn(people, personId),
    mentions: mentionIds.map((id) => personIn(people, id)),
  });
  if (type === 'thread_opened') {
    return { thread: { ...thread, resolved: settled, comments: comments.map(withPeople) } };
  }
  return commentId === undefined
    ? { threadId: thread.id, resolved: settled }
    : { threadId: thread.id, comment: withPeople(presentComment(read, commentId)) };
}

const personIn = (people: Account[], id: string): Person =>
  Person.of(people.find((account) => account.id === id) ?? { id, name: '—' });
