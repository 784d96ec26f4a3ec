import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { VoteDocument } from '../gql/graphql';
import { useCommand } from './use-command';

const input = {
  bodyId: 'b',
  acuerdoId: 'a',
  seen: { revision: 3, hash: 'h' },
  seatId: 's',
  choice: 'approve' as const,
};
const done = { vote: { __typename: 'Acuerdo', id: 'a', status: 'member_review' } };
const refused = { vote: { __typename: 'ActionRefused', code: 'REVISION_STALE', facts: { seen: 3 } } };

type Answer = () => object | Error;

/** A server that keeps what it was sent and answers when told to. */
function aServer(...answers: Answer[]) {
  const sent: string[] = [];
  const waiting: (() => void)[] = [];
  const link = new ApolloLink((operation) => {
    sent.push((operation.variables.input as { commandId: string }).commandId);
    const answer = answers[sent.length - 1] ?? (() => done);
    return new Observable((observer) => {
      waiting.push(() => {
        const result = answer();
        if (result instanceof Error) return observer.error(result);
        observer.next({ data: result as Record<string, unknown> });
        observer.complete();
      });
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useCommand(VoteDocument), { wrapper });
  const reply = async () => {
    await act(async () => {
      waiting.shift()?.();
      await Promise.resolve();
    });
  };
  const run = () => act(async () => void result.current.run(input));
  return { sent, result, reply, run };
}

describe('a command', () => {
  it('pressed twice is sent once', async () => {
    const { sent, run, reply, result } = aServer();
    await run();
    await run();
    expect(sent).toHaveLength(1);
    expect(result.current.busy).toBe(true);
    await reply();
    expect(result.current.busy).toBe(false);
  });

  it('that got no answer is sent again with the same id', async () => {
    const { sent, run, reply, result } = aServer(() => new TypeError('Failed to fetch'));
    await run();
    await reply();
    expect(result.current.failure).toEqual({ code: 'OFFLINE', requestId: null });
    await run();
    await reply();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
    expect(result.current.failure).toBeNull();
  });

  it('that was refused keeps the refusal as data, and the next attempt is another command', async () => {
    const { sent, run, reply, result } = aServer(() => refused);
    await run();
    await reply();
    expect(result.current.refused).toEqual({ code: 'REVISION_STALE', facts: { seen: 3 } });
    await run();
    await reply();
    expect(sent[1]).not.toBe(sent[0]);
    expect(result.current.refused).toBeNull();
  });
});
