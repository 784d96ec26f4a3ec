import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { MarkThreadsReadDocument } from '../gql/graphql';
import type { Thread } from './thread';

/** A thread that is opened is read up to its last comment. What fails is tried again when it is opened again. */
export function useMarkRead(thread: Thread | undefined, target: { bodyId: string; acuerdoId: string }): void {
  const client = useApolloClient();
  const unread = thread?.unread ?? 0;
  const last = thread?.comments.at(-1)?.id;
  const threadId = thread?.id;
  useEffect(() => {
    if (!threadId || !last || unread === 0) return;
    const seen = [{ threadId, commentId: last }];
    client
      .mutate({ mutation: MarkThreadsReadDocument, variables: { ...target, seen } })
      .then(({ data }) => {
        if (data?.markThreadsRead.__typename !== 'ReadMarks') return;
        const id = client.cache.identify({ __typename: 'Thread', id: threadId });
        client.cache.modify({ id, fields: { unread: () => 0 } });
      })
      .catch(() => undefined);
  }, [client, target, threadId, last, unread]);
}
