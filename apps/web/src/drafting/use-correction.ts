import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useBody } from '../bodies/body-context';
import { CorrectionDocument, type CorrectionFieldsFragment } from '../gql/graphql';
import type { DraftedAcuerdo } from './draft';

/** What an erratum replaces in its act, read again after each save; null for any other draft, and until it is known. */
export function useCorrection({ id, kind }: DraftedAcuerdo, version: number): CorrectionFieldsFragment | null {
  const client = useApolloClient();
  const { id: bodyId } = useBody();
  const [correction, setCorrection] = useState<CorrectionFieldsFragment | null>(null);
  useEffect(() => {
    if (kind !== 'erratum') return;
    let open = true;
    const read = async () => {
      try {
        const variables = { bodyId, id };
        const { data } = await client.query({ query: CorrectionDocument, variables, fetchPolicy: 'network-only' });
        if (open) setCorrection(data?.acuerdo?.correction ?? null);
      } catch {
        /* What was read last stays on screen; the next save asks again. */
      }
    };
    void read();
    return () => {
      open = false;
    };
  }, [client, bodyId, id, kind, version]);
  return correction;
}
