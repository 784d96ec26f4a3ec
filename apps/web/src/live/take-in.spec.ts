import { InMemoryCache } from '@apollo/client';
import { ThreadsDocument } from '../gql/graphql';
import { putThread, readThreads, takeIn } from './take-in';
import { aToldComment, aToldThread, nothingSaid, told } from './testing/told';
import { threadFor } from './told-threads';

const target = { bodyId: 'body', acuerdoId: 'acuerdo' };

/** What somebody has on screen after what they were told, in its order. */
function afterHearing(payloads: unknown[], { viewer = 'me', commenting = {} } = {}) {
  const cache = new InMemoryCache();
  cache.writeQuery({ query: ThreadsDocument, variables: target, data: nothingSaid(commenting) });
  const known = payloads.map((payload) => takeIn(cache, target, viewer, told(payload)));
  const threads = readThreads(cache, target)?.threads;
  return { known, threads, thread: threads?.items[0], cache };
}
const opened = { thread: aToldThread('them') };
const closed = { refusal: { __typename: 'ActionRefused' as const, code: 'COMMENTS_CLOSED', facts: {} } };

describe('a thread that somebody opens', () => {
  it('stands among the others, unread, and once, however often it is told', () => {
    const { threads } = afterHearing([opened, opened]);
    expect(threads).toMatchObject({
      total: 1,
      unread: 1,
      items: [
        { id: 'thread', unread: 1, mayReply: true, mayResolve: false, comments: [{ words: 'Palabras de first' }] },
      ],
    });
  });

  it('is settled by whoever opened it and by those who settle all, and answered while comments are open', () => {
    expect(afterHearing([opened], { viewer: 'them' }).thread).toMatchObject({ mayResolve: true, unread: 0 });
    expect(afterHearing([opened], { commenting: { maySettle: true } }).thread?.mayResolve).toBe(true);
    expect(afterHearing([opened], { viewer: 'them', commenting: closed }).thread).toMatchObject({
      mayReply: false,
      mayResolve: false,
      comments: [{ mayEdit: false }],
    });
  });

  it('stands once where the answer to its own sending comes as well', () => {
    const { cache } = afterHearing([opened], { viewer: 'them' });
    const hearer = { viewerId: 'them', mayComment: true, maySettle: false };
    putThread(cache, target, threadFor(hearer, aToldThread('them')));
    expect(readThreads(cache, target)?.threads).toMatchObject({ total: 1, items: [{ id: 'thread' }] });
  });
});

describe('a comment', () => {
  const answer = { threadId: 'thread', comment: aToldComment('second', 'them') };

  it('is added once, unread, and can be changed by who wrote it', () => {
    expect(afterHearing([opened, answer, answer])).toMatchObject({
      threads: { unread: 2 },
      thread: { unread: 2, comments: [{ id: 'first' }, { id: 'second', mayEdit: false }] },
    });
    expect(afterHearing([opened, answer], { viewer: 'them' })).toMatchObject({
      threads: { unread: 0 },
      thread: { unread: 0, comments: [{ mayEdit: true }, { mayEdit: true, mayWithdraw: true }] },
    });
  });

  it('says what it says now, and keeps what it said', () => {
    const edited = aToldComment('first', 'them', {
      words: 'Mejor así.',
      editedAt: '2026-03-02T11:00:00.000Z',
      history: [{ at: '2026-03-02T10:00:00.000Z', words: 'Palabras de first' }],
    });
    const { thread } = afterHearing([opened, { threadId: 'thread', comment: edited }]);
    expect(thread).toMatchObject({
      unread: 1,
      comments: [{ words: 'Mejor así.', history: [{ words: 'Palabras de first' }] }],
    });
  });

  it('that was taken back leaves its trace, and nothing to change', () => {
    const withdrawn = aToldComment('first', 'them', { words: null, withdrawnAt: '2026-03-02T11:00:00.000Z' });
    const { thread } = afterHearing([opened, { threadId: 'thread', comment: withdrawn }], { viewer: 'them' });
    expect(thread?.comments).toMatchObject([{ words: null, mayEdit: false, mayWithdraw: false }]);
  });

  it('of a thread that was not read asks for all of them', () => {
    expect(afterHearing([answer]).known).toEqual([false]);
  });
});

it('a thread is resolved and reopened, by whom and when', () => {
  const resolved = { threadId: 'thread', resolved: { at: '2026-03-02T12:00:00.000Z', person: null } };
  const all = { commenting: { maySettle: true } };
  expect(afterHearing([opened, resolved], all).thread).toMatchObject({
    resolved: { at: '2026-03-02T12:00:00.000Z', person: null },
    mayResolve: false,
    mayReopen: true,
  });
  expect(afterHearing([opened, resolved, { threadId: 'thread', resolved: null }], all).thread).toMatchObject({
    resolved: null,
    mayResolve: true,
    mayReopen: false,
  });
});

it('nothing is written where nothing was read, or nothing is told', () => {
  const cache = new InMemoryCache();
  expect(takeIn(cache, target, 'me', told(opened))).toBe(true);
  expect(cache.extract()).toEqual({});
  const strange = [null, 1, {}, { thread: null }, { threadId: 1, comment: {} }, { threadId: 'thread' }];
  expect(afterHearing(strange)).toMatchObject({ known: strange.map(() => true), threads: { items: [] } });
});
