import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { ThreadsDocument, type ThreadsQuery } from '../gql/graphql';
import { usePolling } from '../live/use-polling';
import type { Commenting, Thread } from './thread';

/** How often threads are read again, in milliseconds, where nothing is live. */
const POLL = 6_000;

interface ReadThreads {
  threads: readonly Thread[];
  commenting: Commenting | null;
  failure: Failure | null;
}

const NONE: readonly Thread[] = [];

/** All threads of an acuerdo that the viewer hears, page by page. */
export function useThreads(target: { bodyId: string; acuerdoId: string }): ReadThreads {
  const { data, error, fetchMore } = useQuery(ThreadsDocument, {
    variables: target,
    ...usePolling(POLL),
    fetchPolicy: 'cache-and-network',
  });
  const next = data?.acuerdo?.threads.next ?? null;
  useEffect(() => {
    if (next === null) return;
    fetchMore({ variables: { ...target, after: next }, updateQuery: withNextPage }).catch(() => undefined);
  }, [next, fetchMore, target]);
  return {
    threads: data?.acuerdo?.threads.items ?? NONE,
    commenting: data?.acuerdo?.commenting ?? null,
    failure: error && !data ? failureOf(error) : null,
  };
}

/** The pages so far with one more. */
export function withNextPage(
  before: ThreadsQuery,
  { fetchMoreResult: { acuerdo: more } }: { fetchMoreResult: ThreadsQuery },
): ThreadsQuery {
  const { acuerdo } = before;
  if (!acuerdo || !more) return before;
  const known = new Set(acuerdo.threads.items.map(({ id }) => id));
  const items = [...acuerdo.threads.items, ...more.threads.items.filter(({ id }) => !known.has(id))];
  return { ...before, acuerdo: { ...acuerdo, threads: { ...more.threads, items } } };
}
