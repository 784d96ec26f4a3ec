import type { LiveEvent } from '@acuerda/contracts';
import type { ApolloCache } from '@apollo/client';
import { ThreadFieldsFragmentDoc, ThreadsDocument, type ThreadFieldsFragment, type ThreadsQuery } from '../gql/graphql';
import { commentFor, settledFor, threadFor, toldBy, type Hearer } from './told-threads';

type Target = { bodyId: string; acuerdoId: string };
type KnownAcuerdo = NonNullable<ThreadsQuery['acuerdo']>;

/**
 * Writes what happened among what was read of an acuerdo's threads, as often as it is told.
 *
 * @returns false where it tells of a thread that was not read: all of them have to be read again
 */
export function takeIn(cache: ApolloCache, target: Target, viewerId: string, event: LiveEvent): boolean {
  const told = toldBy(event);
  const known = readThreads(cache, target);
  if (!told || !known) return true;
  const hearer: Hearer = {
    viewerId,
    mayComment: known.commenting.refusal === null,
    maySettle: known.commenting.maySettle,
  };
  if ('thread' in told) {
    if (!readThread(cache, told.thread.id)) putThread(cache, target, threadFor(hearer, told.thread));
    return true;
  }
  const thread = readThread(cache, told.threadId);
  if (!thread) return false;
  if ('resolved' in told) {
    writeThread(cache, { ...thread, ...settledFor(hearer, thread.comments, told.resolved) });
    return true;
  }
  const comment = commentFor(hearer, told.comment);
  const isNew = !thread.comments.some(({ id }) => id === comment.id);
  const isUnread = isNew && comment.person?.id !== viewerId;
  writeThread(cache, {
    ...thread,
    unread: thread.unread + Number(isUnread),
    comments: isNew
      ? [...thread.comments, comment]
      : thread.comments.map((before) => (before.id === comment.id ? comment : before)),
  });
  if (isUnread) changeThreads(cache, target, (threads) => ({ ...threads, unread: threads.unread + 1 }));
  return true;
}

/** Writes a thread as the server answered with it, and stands it among the others where it is new. */
export function putThread(cache: ApolloCache, target: Target, thread: ThreadFieldsFragment): void {
  writeThread(cache, thread);
  changeThreads(cache, target, (threads) => {
    if (threads.items.some(({ id }) => id === thread.id)) return threads;
    const { total, unread, items } = threads;
    return { ...threads, total: total + 1, unread: unread + thread.unread, items: [...items, thread] };
  });
}

export const readThreads = (cache: ApolloCache, target: Target): KnownAcuerdo | null =>
  cache.readQuery({ query: ThreadsDocument, variables: target })?.acuerdo ?? null;

const fragment = { fragment: ThreadFieldsFragmentDoc, fragmentName: 'ThreadFields' };

const readThread = (cache: ApolloCache, id: string): ThreadFieldsFragment | null =>
  cache.readFragment<ThreadFieldsFragment>({ ...fragment, id: `Thread:${id}` });

function writeThread(cache: ApolloCache, thread: ThreadFieldsFragment): void {
  cache.writeFragment({ ...fragment, id: `Thread:${thread.id}`, data: thread });
}

function changeThreads(
  cache: ApolloCache,
  target: Target,
  change: (threads: KnownAcuerdo['threads']) => KnownAcuerdo['threads'],
): void {
  cache.updateQuery({ query: ThreadsDocument, variables: target }, (before) =>
    before?.acuerdo
      ? { ...before, acuerdo: { ...before.acuerdo, threads: change(before.acuerdo.threads) } }
      : undefined,
  );
}
