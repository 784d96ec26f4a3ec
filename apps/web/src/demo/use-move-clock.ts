import type { Instant } from '@acuerda/workflow/vocabulary';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { refusalIn, type Refused } from '../api/use-request';
import { ClockStopDocument, MoveLegalClockDocument } from '../gql/graphql';
import { mailsIn } from './use-clock-stop';

/** Moves the legal clock forward, reads everything on screen again, and counts the reminders' mails that this caused. */
export function useMoveClock(slug: string | undefined) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [caused, setCaused] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const count = async () => {
    if (!slug) return 0;
    const { data } = await client.query({
      query: ClockStopDocument,
      variables: { slug },
      fetchPolicy: 'network-only',
    });
    return mailsIn(data?.body);
  };
  const move = async (to: Instant) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setCaused(null);
    try {
      const before = await count();
      const { data } = await client.mutate({ mutation: MoveLegalClockDocument, variables: { to } });
      const no = refusalIn(data);
      setRefused(no);
      await client.refetchQueries({ include: 'active' });
      if (!no) setCaused((await count()) - before);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { move, busy, caused, refused, failure };
}
