import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { CommandIds } from './command-ids';
import { failureOf, type Failure } from './failure';

export interface Refused {
  code: string;
  facts: object;
}

export type Outcome = 'done' | 'refused' | 'failed' | 'busy';

export interface Command<I> {
  /** Sends it, unless one is on its way already. */
  run(input: I): Promise<Outcome>;
  busy: boolean;
  /** An expected no, of the last run. */
  refused: Refused | null;
  /** A surprise, of the last run: nothing is known about what happened; running it again is safe. */
  failure: Failure | null;
  clear(): void;
}

interface Options {
  /** Names of the queries to read again, by name, before the command counts as done. */
  refetch?: string[];
}

/** A write with a client-made id. Refusals and failures are kept here, to be shown beside the button. */
export function useCommand<D extends object, I extends { commandId: string }>(
  mutation: TypedDocumentNode<D, { input: I }>,
  { refetch = [] }: Options = {},
): Command<Omit<I, 'commandId'>> {
  const client = useApolloClient();
  const ids = useRef<CommandIds>(null);
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = async (input: Omit<I, 'commandId'>): Promise<Outcome> => {
    if (underway.current) return 'busy';
    underway.current = true;
    ids.current ??= new CommandIds();
    setBusy(true);
    setRefused(null);
    setFailure(null);
    try {
      const variables = { input: { ...input, commandId: ids.current.idFor(input) } } as unknown as { input: I };
      const { data } = await client.mutate({
        mutation,
        variables,
        refetchQueries: refetch,
        awaitRefetchQueries: true,
      });
      ids.current.answered(input);
      const no = refusalIn(data);
      setRefused(no);
      return no ? 'refused' : 'done';
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
