import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';
import { marked, opens, replies, threadsShown } from './testing/talk';

let api: TestApi;
let body: TestSecretariat;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api, { ends: { facilitator: '2022-03-29' } });
});
afterAll(() => api.stop());

const shownTo = async (role: Role, acuerdo: TestAcuerdo, filter?: string) =>
  (await threadsShown(body.as[role], acuerdo, filter)).threads;

const idsShownTo = async (role: Role, acuerdo: TestAcuerdo, filter: string) => {
  const { items, total, next } = await shownTo(role, acuerdo, filter);
  return { ids: items.map(({ id }) => id), total, next };
};

/** Statements that a piece of work sends to the database. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(Client.prototype, 'query');
  await work();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}

it('is marked as read up to a comment, for the one who marks it', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  const first = await opens('government', acuerdo);
  await replies('society', acuerdo, first.threadId);
  const mark = (client: TestClient, seen: object) =>
    client.query<{ markThreadsRead: { unread: number } }>(
      `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!, $seen: [SeenCommentInput!]!) {
        markThreadsRead(bodyId: $bodyId, acuerdoId: $acuerdoId, seen: $seen) { ... on ReadMarks { unread } } }`,
      { ...acuerdo.key, seen: [seen] },
    );
  expect(await shownTo('authority', acuerdo)).toMatchObject({ unread: 2, counts: { unread: 2 } });
  expect((await mark(body.as.authority, first)).markThreadsRead).toEqual({ unread: 1 });
  expect((await mark(body.as.authority, first)).markThreadsRead).toEqual({ unread: 1 });
  expect((await shownTo('authority', acuerdo, 'unread: true')).items).toHaveLength(1);
  expect((await shownTo('facilitator', acuerdo)).unread).toBe(2);
  expect((await mark(body.as.facilitator, { ...first, threadId: randomUUID() })).markThreadsRead).toEqual({
    unread: 2,
  });
});

it('is filtered by person, part, state and what is unread, and read page by page', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  const on = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }) });
  const about = await opens('society', acuerdo);
  await accepted(acuerdo.says('society', 'resolveThread', { threadId: about.threadId }));
  const listed = (filter: string) => idsShownTo('authority', acuerdo, filter);
  const all = [on.threadId, about.threadId];
  expect(await listed('first: 10')).toEqual({ ids: all, total: 2, next: null });
  expect(await listed('first: 1')).toEqual({ ids: [all[0]], total: 2, next: all[0] });
  expect(await listed(`first: 1, after: "${all[0]}"`)).toEqual({ ids: [all[1]], total: 2, next: null });
  expect((await listed('after: "nobody"')).ids).toEqual(all);
  expect((await listed(`personId: "${body.as.society.id}"`)).ids).toEqual([all[1]]);
  const { partId } = marked(acuerdo);
  expect(await listed(`partId: "${partId}"`)).toEqual({ ids: [all[0]], total: 1, next: null });
  expect((await listed(`partId: "${randomUUID()}"`)).ids).toEqual([]);
  expect((await listed('resolved: false')).ids).toEqual([all[0]]);
  expect((await listed('resolved: true')).ids).toEqual([all[1]]);
  expect((await idsShownTo('society', acuerdo, 'unread: true')).ids).toEqual([all[0]]);
  expect((await listed(`personId: "${body.as.society.id}", partId: "${partId}"`)).ids).toEqual([]);
});

describe('the counts', () => {
  it('are of all that the reader hears, whatever they filter by', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const settled = await opens('government', acuerdo);
    await opens('society', acuerdo);
    await opens('society', acuerdo, { audience: 'internal' });
    await accepted(acuerdo.says('secretary', 'resolveThread', { threadId: settled.threadId }));
    const { total, unread, counts } = await shownTo('government', acuerdo, 'resolved: true');
    expect({ total, unread, counts }).toEqual({
      total: 1,
      unread: 0,
      counts: { open: 1, internal: 1, resolved: 1, unread: 2 },
    });
  });

  it('tell nothing of what is not heard, neither by themselves nor by the page that is asked for', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const open = await opens('society', acuerdo);
    const hidden = await opens('society', acuerdo, { audience: 'internal' });
    await opens('society', acuerdo);
    const shown = await shownTo('facilitator', acuerdo);
    expect(shown.counts).toEqual({ open: 2, internal: 0, resolved: 0, unread: 2 });
    expect(await shownTo('facilitator', acuerdo, `after: "${hidden.threadId}"`)).toEqual(
      await shownTo('facilitator', acuerdo, `after: "${randomUUID()}"`),
    );
    expect((await shownTo('facilitator', acuerdo, `after: "${open.threadId}"`)).items).toHaveLength(1);
  });
});

describe('who may be mentioned', () => {
  const mentionable = async (role: Role, acuerdo: TestAcuerdo, args: string): Promise<string[]> => {
    const { acuerdo: found } = await body.as[role].query<{ acuerdo: { mentionable: { id: string }[] } }>(
      `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { mentionable(${args}) { id } } }`,
      { bodyId: body.bodyId, id: acuerdo.id },
    );
    const roles: Role[] = ['secretary', 'government', 'authority', 'society', 'facilitator', 'administrator'];
    return roles.filter((one) => found.mentionable.some(({ id }) => id === body.as[one].id));
  };

  it('are those who hear it now, without the one who asks', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    expect(await mentionable('government', acuerdo, 'audience: open')).toEqual(['secretary', 'authority', 'society']);
    expect(await mentionable('government', acuerdo, 'audience: internal')).toEqual([
      'secretary',
      'authority',
      'society',
    ]);
    expect(await mentionable('secretary', acuerdo, 'audience: open, ofDraft: true')).toEqual([]);
    expect(await mentionable('facilitator', acuerdo, 'audience: internal')).toEqual([]);
    for (const personId of [body.as.authority.id, body.as.society.id]) {
      await opens('government', acuerdo, { audience: 'internal', mentions: [personId] });
    }
  });

  it('are in a draft those who were invited to it', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    await accepted(acuerdo.says('secretary', 'inviteReviewer', { personId: body.as.society.id, until: '2022-04-20' }));
    expect(await mentionable('secretary', acuerdo, 'audience: open')).toEqual(['society']);
    expect(await mentionable('society', acuerdo, 'audience: internal, ofDraft: true')).toEqual(['secretary']);
    expect(await mentionable('society', acuerdo, 'audience: internal, ofDraft: false')).toEqual([
      'secretary',
      'government',
      'authority',
    ]);
  });
});

describe('the statements', () => {
  it('of a comment are the same whatever was said before', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const { threadId } = await opens('government', acuerdo);
    const again = () => statementsOf(() => replies('society', acuerdo, threadId));
    const first = await again();
    for (let i = 0; i < 5; i += 1) await again();
    expect(first).toBeGreaterThan(5);
    expect(await again()).toBe(first);
  });

  it('of a page are the same however much there is on it', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const filters = ['first: 100', 'unread: true', `partId: "${marked(acuerdo).partId}"`];
    const read = async () => {
      const counts: number[] = [];
      for (const filter of filters) counts.push(await statementsOf(() => shownTo('authority', acuerdo, filter)));
      return counts;
    };
    const one = async (nth: number) => {
      const role = (['government', 'society', 'secretary'] as const)[nth % 3]!;
      const mentions = [body.as.authority.id, body.as.government.id];
      const { threadId } = await opens(role, acuerdo, { marked: marked(acuerdo, { revision: 1 }), mentions });
      const commentId = await replies('society', acuerdo, threadId);
      await accepted(acuerdo.says('society', 'editComment', { threadId, commentId, words: 'Mejor así.' }));
      if (nth % 2 === 0) await accepted(acuerdo.says('secretary', 'resolveThread', { threadId }));
    };
    await one(0);
    const first = await read();
    for (let nth = 1; nth < 12; nth += 1) await one(nth);
    expect(await read()).toEqual(first);
    expect((await shownTo('authority', acuerdo)).items).toHaveLength(12);
  });
});
