import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { sendWith } from './send-comment';
import type { UnsentComment } from './unsent-comment';

const comment: UnsentComment = {
  commandId: 'command',
  bodyId: 'body',
  bodySlug: 'organo',
  acuerdoId: 'acuerdo',
  kind: 'thread',
  threadId: 'thread',
  commentId: 'comment',
  audience: 'internal',
  marked: null,
  words: '¿Por qué?',
  mentions: [],
  at: '2026-03-02T10:00:00.000Z',
  state: 'waiting',
  refusal: null,
};
const arrived = { __typename: 'Thread', id: 'thread' };
const refused = (code: string) => ({ __typename: 'ActionRefused', code, facts: {} });
const failed = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });

/** A server to which the session is somebody's, and which answers a mutation with something, or fails. */
function before({
  viewer = 'me' as string | null,
  answer = arrived as object,
  changes = {} as Partial<UnsentComment>,
}) {
  const asked: { name: string; variables: unknown }[] = [];
  const link = new ApolloLink(({ operationName: name = '', variables }) => {
    asked.push({ name, variables });
    return new Observable((observer) => {
      if (name === 'WhoSends') {
        const session = { __typename: 'Session', viewer: viewer && { __typename: 'Viewer', id: viewer } };
        observer.next({ data: { session } });
      } else if (answer instanceof Error) return observer.error(answer);
      else observer.next({ data: { [`${name[0]?.toLowerCase()}${name.slice(1)}`]: answer } });
      observer.complete();
    });
  });
  const told = { onArrived: jest.fn(), onNotOurs: jest.fn() };
  const defaultOptions = { mutate: { fetchPolicy: 'no-cache' } } as const;
  const client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions });
  const attempt = sendWith(client, 'me', told)({ ...comment, ...changes });
  return { attempt, asked, told };
}

it.each([
  ['thread', 'OpenThread', { audience: 'internal', marked: null }],
  ['reply', 'Reply', {}],
  ['edit', 'EditComment', {}],
] as const)('a %s is sent by its own ids, and the thread is told of', async (kind, name, more) => {
  const { attempt, asked, told } = before({ changes: { kind } });
  expect(await attempt).toBe('arrived');
  const said = { commandId: 'command', threadId: 'thread', commentId: 'comment', words: '¿Por qué?', mentions: [] };
  expect(asked.at(-1)).toEqual({
    name,
    variables: { input: { bodyId: 'body', acuerdoId: 'acuerdo', ...said, ...more } },
  });
  expect(told.onArrived).toHaveBeenCalledTimes(1);
});

it.each([null, 'somebody else'])('nothing is sent where the session is of %s by now', async (viewer) => {
  const { attempt, asked, told } = before({ viewer });
  expect(await attempt).toBe('not_ours');
  expect(asked.map(({ name }) => name)).toEqual(['WhoSends']);
  expect(told.onNotOurs).toHaveBeenCalledTimes(1);
});

it.each([
  ['refused with its reason', refused('MENTION_UNKNOWN'), { refused: { code: 'MENTION_UNKNOWN', facts: {} } }],
  ['not submitted', refused('COMMENTS_CLOSED'), { unsubmitted: { code: 'COMMENTS_CLOSED', facts: {} } }],
  ['refused without one', failed('BAD_USER_INPUT'), { refused: null }],
  ['lost without a line', new TypeError('Failed to fetch'), 'lost'],
  ['lost with a server in trouble', failed('UNAVAILABLE'), 'lost'],
  ['lost with too much asked at once', failed('TOO_MANY_REQUESTS'), 'lost'],
  ['kept for who signs in again', failed('UNAUTHENTICATED'), 'not_ours'],
])('what is sent is %s', async (_what, answer, attempt) => {
  const sent = before({ answer });
  expect(await sent.attempt).toEqual(attempt);
  expect(sent.told.onArrived).not.toHaveBeenCalled();
});
