import type { LiveEvent } from '@acuerda/contracts';
import type { Circle } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../platform/access/viewer';
import { LivePublisher } from '../platform/live/live-publisher';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let sent: LiveEvent[];
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api, { ends: { facilitator: '2022-03-29' } });
  jest.spyOn(api.app.get(LivePublisher), 'publish').mockImplementation((_body, events) => void sent.push(...events));
});
beforeEach(() => {
  sent = [];
});
afterAll(() => api.stop());

const source = (circle: Circle) => {
  const found = api.app.get(LivePublisher).sources.find(({ audience }) => audience === circle);
  if (!found) throw new Error(`Nothing tells of ${circle}.`);
  return found;
};
const comments = () => sent.filter(({ payload }) => payload !== null);

async function talk(acuerdo: TestAcuerdo, audience: 'open' | 'internal' = 'open') {
  const ids = { threadId: randomUUID(), commentId: randomUUID() };
  await accepted(acuerdo.says('government', 'openThread', { ...ids, audience, words: '¿Por qué?' }));
  return ids;
}

it('what is said is told once, finished, at its place in the stream of its circle', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  const { threadId, commentId } = await talk(acuerdo);
  const command = { commandId: randomUUID(), threadId, commentId: randomUUID(), words: 'Porque sí.' };
  await accepted(acuerdo.says('society', 'reply', command));
  await accepted(acuerdo.says('society', 'reply', command));
  const person = { id: body.as.society.id, name: `society ${body.slug}` };
  expect(comments()).toMatchObject([
    {
      stream: `acuerdo:${acuerdo.id}:open`,
      position: 1,
      type: 'thread_opened',
      payload: { thread: { id: threadId, comments: [{ id: commentId, words: '¿Por qué?' }] } },
    },
    {
      position: 2,
      type: 'comment_added',
      actorId: person.id,
      payload: { threadId, comment: { words: 'Porque sí.', person } },
    },
  ]);
});

it('what was missed is read from its position, and words that were taken back are not said again', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  const ids = await talk(acuerdo);
  await accepted(acuerdo.says('government', 'editComment', { ...ids, words: 'Nada.' }));
  await accepted(acuerdo.says('government', 'withdrawComment', ids));
  const room = acuerdo.key;
  const all = await source('open').read(room, 0, 100);
  expect(all.map(({ position, type }) => [position, type])).toEqual([
    [1, 'thread_opened'],
    [2, 'comment_edited'],
    [3, 'comment_withdrawn'],
  ]);
  expect(JSON.stringify(all)).not.toMatch(/Por qué|Nada/);
  expect(await source('open').read(room, 2, 100)).toEqual(all.slice(2));
  expect(await source('internal').read(room, 0, 100)).toEqual([]);
});

it('each circle is heard by its own', async () => {
  const roles: Role[] = ['secretary', 'government', 'facilitator', 'administrator'];
  const viewers = roles.map((role): Viewer => ({
    accountId: body.as[role].id,
    administrator: role === 'administrator',
    locale: 'es',
  }));
  const heardBy = async (acuerdo: TestAcuerdo, circle: Circle) => {
    const heard = await source(circle).hearers(acuerdo.key, viewers);
    return roles.filter((role) => heard.has(body.as[role].id));
  };
  const review = await TestAcuerdo.inReview(body);
  expect(await heardBy(review, 'open')).toEqual(['secretary', 'government', 'facilitator']);
  expect(await heardBy(review, 'internal')).toEqual(['secretary', 'government']);
  expect(await heardBy(review, 'draft_open')).toEqual(['secretary']);
  expect(await heardBy(review, 'draft_internal')).toEqual(['secretary']);
  const draft = await TestAcuerdo.inDraft(body);
  expect(await heardBy(draft, 'open')).toEqual(['secretary']);
  const elsewhere = await aSecretariat(api, { slug: 'ajeno' });
  const room = { bodyId: elsewhere.bodyId, acuerdoId: review.id };
  expect(await source('open').hearers(room, viewers)).toEqual(new Set());
});

it('a thread that is internal is told in its own stream alone', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  await talk(acuerdo, 'internal');
  expect(comments().map(({ stream }) => stream)).toEqual([`acuerdo:${acuerdo.id}:internal`]);
});

it('what is said stands although it could not be told', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  let fell = 0;
  jest.spyOn(api.app.get(LivePublisher), 'publish').mockImplementation((_body, events) => {
    if (events.length === 0) return;
    fell += 1;
    throw new Error('The line is down.');
  });
  const { threadId } = await talk(acuerdo);
  const [event] = await source('open').read(acuerdo.key, 0, 10);
  expect(event).toMatchObject({ payload: { thread: { id: threadId } } });
  expect(fell).toBe(1);
});
