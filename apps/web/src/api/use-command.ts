import type { TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { CommandIds } from './command-ids';
import { useRequest, type Outcome, type Request, type RequestOptions } from './use-request';

export interface Command<I> extends Pick<Request<never, never>, 'busy' | 'refused' | 'failure' | 'clear'> {
  /** Sends it, unless one is on its way already. */
  run(input: I): Promise<Outcome>;
}

/** A write with a client-made id. Refusals and failures are kept here, to be shown beside the button. */
export function useCommand<D extends object, I extends { commandId: string }>(
  mutation: TypedDocumentNode<D, { input: I }>,
  options: RequestOptions = {},
): Command<Omit<I, 'commandId'>> {
  const ids = useRef<CommandIds>(null);
  const { run, ...request } = useRequest<D, { input: I }>(mutation, options);
  return {
    ...request,
    run: async (input) => {
      ids.current ??= new CommandIds();
      const outcome = await run({ input: { ...input, commandId: ids.current.idFor(input) } as unknown as I });
      if (outcome === 'done' || outcome === 'refused') ids.current.answered(input);
      return outcome;
    },
  };
}
