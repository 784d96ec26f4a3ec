import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { failureOf, type Failure } from './failure';

export interface Refused {
  code: string;
  facts: object;
}

export type Outcome = 'done' | 'refused' | 'failed' | 'busy';

export interface Request<D, V> {
  /** Sends it, unless one is on its way already; `onAnswer` hears the yes. */
  run: (variables: V, onAnswer?: (data: D) => void) => Promise<Outcome>;
  busy: boolean;
  /** An expected no, of the last run. */
  refused: Refused | null;
  /** A surprise, of the last run: nothing is known about what happened; running it again is safe. */
  failure: Failure | null;
  clear: () => void;
}

export interface RequestOptions {
  /** Names of the queries to read again, by name, before it counts as done. */
  refetch?: string[];
}

/** A write. Refusals and failures are kept here, to be shown beside the button. */
export function useRequest<D extends object, V extends OperationVariables>(
  mutation: TypedDocumentNode<D, V>,
  { refetch = [] }: RequestOptions = {},
): Request<D, V> {
  const client = useApolloClient();
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = async (variables: V, onAnswer?: (data: D) => void): Promise<Outcome> => {
    if (underway.current) return 'busy';
    underway.current = true;
    setBusy(true);
    setRefused(null);
    setFailure(null);
    try {
      const { data } = await client.mutate({
        mutation: mutation,
        variables,
        refetchQueries: refetch,
        awaitRefetchQueries: true,
      });
      const no = refusalIn(data);
      setRefused(no);
      if (no) return 'refused';
      if (data) onAnswer?.(data);
      return 'done';
    } catch (error) {
      setFailure(failureOf(error));
      return 'failed';
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  const clear = useCallback(() => {
    setRefused(null);
    setFailure(null);
  }, []);
  return { run, busy, refused, failure, clear };
}

/** The refusal that a mutation answered with, if that is what it answered with. */
export function refusalIn(data: object | null | undefined): Refused | null {
  const answer: unknown = Object.values(data ?? {}).find((value) => typeof value === 'object');
  if (!isRefused(answer)) return null;
  return { code: answer.code, facts: answer.facts };
}

function isRefused(answer: unknown): answer is Refused & { __typename: 'ActionRefused' } {
  return (
    typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'ActionRefused'
  );
}
