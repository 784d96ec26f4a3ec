import { streamOf } from '@acuerda/contracts';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, screen, waitFor } from '@testing-library/react';
import { BodyProvider } from '../bodies/body-context';
import { aBody } from '../bodies/testing/a-body';
import { ThreadsDocument, type ThreadsQuery } from '../gql/graphql';
import { SessionProvider } from '../session/session-context';
import { show } from '../testing/show';
import { UnsentComments, type Attempt } from '../unsent/unsent-comments';
import { UnsentContext } from '../unsent/unsent-context';
import { UnsentStorage } from '../unsent/unsent-storage';
import { AnnouncementsProvider } from './announcements-provider';
import { LiveClient } from './live-client';
import { LiveContext } from './live-context';
import { PeopleHere } from './people-here';
import { FakeSocket } from './testing/fake-socket';
import { aToldComment, aToldThread, nothingSaid } from './testing/told';
import { useLiveAcuerdo } from './use-live-acuerdo';

const acuerdoId = '00000000-0000-4000-8000-000000000001';
const bodyId = '00000000-0000-4000-8000-000000000002';
const me = '00000000-0000-4000-8000-000000000003';
const open = streamOf(acuerdoId, 'open');
const decisions = streamOf(acuerdoId, 'decisions');
const viewer = { __typename: 'Viewer' as const, id: me, name: 'Inés Canul', initials: 'IC', email: 'i@example.org' };
const signedIn = { viewer: { ...viewer, locale: 'es', administrator: false, bodies: [] }, demo: null };

beforeEach(() => localStorage.clear());

/** The comments of an acuerdo on screen, before a server that knows none until it is told otherwise. */
async function onScreen() {
  const socket = new FakeSocket();
  Object.assign(socket.streams, { [open]: [], [decisions]: [] });
  const ended = jest.fn();
  const live = new LiveClient(socket.asSocket, ended);
  let answer: ThreadsQuery = readThreads();
  const read = jest.fn();
  const link = new ApolloLink(({ operationName }) => {
    read(operationName);
    return new Observable((observer) => {
      observer.next({ data: operationName === 'Threads' ? answer : {} });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  let outcome: Attempt = 'lost';
  const unsent = new UnsentComments(
    new UnsentStorage(me),
    async () => outcome,
    (work) => work(),
  );
  show(
    <ApolloProvider client={client}>
      <SessionProvider value={signedIn}>
        <BodyProvider value={aBody}>
          <UnsentContext value={unsent}>
            <LiveContext value={live}>
              <AnnouncementsProvider>
                <Words />
                <PeopleHere />
              </AnnouncementsProvider>
            </LiveContext>
          </UnsentContext>
        </BodyProvider>
      </SessionProvider>
    </ApolloProvider>,
  );
  await act(() => socket.open());
  await waitFor(() => expect(read.mock.calls.length).toBeGreaterThanOrEqual(2));
  read.mockClear();
  const happens = (...args: Parameters<FakeSocket['happens']>) => act(() => socket.happens(...args));
  return {
    socket,
    unsent,
    read,
    happens,
    willAnswer: (threads: ThreadsQuery) => (answer = threads),
    willSend: (next: Attempt) => (outcome = next),
  };
}

function readThreads(): ThreadsQuery {
  const nothing = nothingSaid();
  return { ...nothing, acuerdo: nothing.acuerdo && { ...nothing.acuerdo, id: acuerdoId } };
}

function Words() {
  useLiveAcuerdo(bodyId, acuerdoId);
  const { data } = useQuery(ThreadsDocument, { variables: { bodyId, acuerdoId } });
  const comments = data?.acuerdo?.threads.items.flatMap((thread) => thread.comments) ?? [];
  return comments.map(({ id, words }) => <p key={id}>{words}</p>);
}

const opened = (by: string) => ({ thread: aToldThread(by, { acuerdoId }) });
const thread = { type: 'thread_opened' };

it('what somebody says stands on the screen at once, nothing is asked for it, and it is announced', async () => {
  const { happens, read } = await onScreen();
  await happens(open, opened('them'), thread);
  await happens(open, { threadId: 'thread', comment: aToldComment('second', 'them') });
  expect(screen.getByText('Palabras de first')).toBeTruthy();
  expect(screen.getByText('Palabras de second')).toBeTruthy();
  expect(read).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByRole('log').textContent).toBe('2 comentarios nuevos de Persona them.'), {
    timeout: 3_000,
  });
});

it('what was missed appears when the line is back', async () => {
  const { socket, happens } = await onScreen();
  await act(() => socket.cut());
  await happens(open, opened('them'), { ...thread, lost: true });
  expect(screen.queryByText('Palabras de first')).toBeNull();
  await act(() => socket.open());
  await screen.findByText('Palabras de first');
});

it('what was decided is read again', async () => {
  const { happens, read } = await onScreen();
  await happens(decisions, null, { type: 'vote_cast' });
  await waitFor(() => expect(read).toHaveBeenCalledWith('Threads'), { timeout: 3_000 });
});

it('what a day or the body changed is read again', async () => {
  const { socket, read } = await onScreen();
  await act(() => socket.tell('outdated', { acuerdoId }));
  await waitFor(() => expect(read).toHaveBeenCalledWith('Threads'), { timeout: 3_000 });
});

it('an answer in a thread that was not read has all of them read again', async () => {
  const { happens, read } = await onScreen();
  await happens(open, { threadId: 'unknown', comment: aToldComment('second', 'them') });
  await waitFor(() => expect(read).toHaveBeenCalledWith('Threads'), { timeout: 3_000 });
});

it('one’s own comment, whose answer was lost, is no longer unsent once it is told', async () => {
  const { unsent, happens } = await onScreen();
  const draft = { kind: 'thread' as const, audience: 'open' as const, marked: null, words: 'Mío.', mentions: [] };
  const { commandId, commentId } = unsent.keep(draft, { bodyId, bodySlug: 'organo', acuerdoId });
  unsent.send(commandId);
  await waitFor(() => expect(unsent.all()).toMatchObject([{ state: 'waiting' }]));
  const mine = aToldThread(me, { acuerdoId, comments: [aToldComment(commentId, me, { words: 'Mío.' })] });
  await happens(open, { thread: mine }, thread);
  expect(unsent.all()).toEqual([]);
  unsent.close();
});

it('who is here is counted and named, the viewer first, and somebody without a name is counted', async () => {
  const { socket } = await onScreen();
  const other = '00000000-0000-4000-8000-000000000004';
  const people = [other, me].map((personId) => ({ personId, partId: null, typing: personId === other }));
  await act(() => socket.tell('presence', { acuerdoId, audience: 'open', whole: true, people, gone: [] }));
  expect(screen.getByText('2 aquí ahora')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'ICInés Canul',
    '·Otra persona, escribiendo',
  ]);
});
