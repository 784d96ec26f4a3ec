import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { refusalIn, type Refused } from '../api/use-request';
import { TakePenDocument } from '../gql/graphql';
import type { Draft } from './draft';

/** Half of the time for which the server keeps the pen without a save, in milliseconds. */
const RENEW = 25_000;

export type Pen =
  /** Asking for it. */
  | { kind: 'asking' }
  /** It is ours, over this text. */
  | { kind: 'held'; draft: Draft }
  /** Somebody else writes, or the draft is not ours to write. */
  | { kind: 'withheld'; refused: Refused };

/** One writer at a time: takes the pen when it is free, keeps it while the page is open, waits for it otherwise. */
export function usePen(target: { bodyId: string; acuerdoId: string }): Pen {
  const client = useApolloClient();
  const [pen, setPen] = useState<Pen>({ kind: 'asking' });
  const { bodyId, acuerdoId } = target;
  useEffect(() => {
    let open = true;
    const ask = async () => {
      try {
        const { data } = await client.mutate({ mutation: TakePenDocument, variables: { bodyId, acuerdoId } });
        if (!open) return;
        const refused = refusalIn(data);
        const draft = data?.takePen.__typename === 'Draft' ? data.takePen : null;
        setPen((before) => {
          if (refused) return { kind: 'withheld', refused };
          if (before.kind === 'held' || !draft) return before;
          return { kind: 'held', draft };
        });
      } catch {
        /* Offline: the pen that we hold is still ours until the server says otherwise; saving tells the person. */
      }
    };
    void ask();
    const renewal = setInterval(() => void ask(), RENEW);
    return () => {
      open = false;
      clearInterval(renewal);
    };
  }, [client, bodyId, acuerdoId]);
  return pen;
}
