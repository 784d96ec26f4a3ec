import { opens, replies } from '../comments/testing/talk';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let acuerdo: TestAcuerdo;
let draft: TestAcuerdo;

/** An acuerdo whose events have a draft and an internal discussion between them. */
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api, { ends: { facilitator: '2022-03-29' } });
  acuerdo = await TestAcuerdo.inReview(body);
  draft = await TestAcuerdo.inDraft(body);
  const { threadId } = await opens('government', acuerdo, { audience: 'internal' });
  await accepted(acuerdo.vote('government'));
  await replies('society', acuerdo, threadId);
  await accepted(acuerdo.vote('society'));
});
afterAll(() => api.stop());

interface Event {
  id: string;
  type: string;
  acuerdoId: string | null;
}

async function ofAcuerdo(role: Role): Promise<Event[]> {
  const { acuerdo: found } = await body.as[role].query<{ acuerdo: { activity: Event[] } }>(
    `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { activity { id type acuerdoId } } }`,
    { bodyId: body.bodyId, id: acuerdo.id },
  );
  return found.activity;
}

async function ofBody(role: Role, args: string): Promise<Event[]> {
  const { body: found } = await body.as[role].query<{ body: { activity: Event[] } }>(
    `{ body(slug: "${body.slug}") { activity(${args}) { id type acuerdoId } } }`,
  );
  return found.activity;
}

it('numbers what happened to an acuerdo without a gap, whatever was said meanwhile', async () => {
  const events = await ofAcuerdo('facilitator');
  expect(events.map(({ type }) => type)).toEqual(['vote_cast', 'vote_cast', 'revision_submitted', 'acuerdo_created']);
  expect(events.map(({ id }) => id)).toEqual([4, 3, 2, 1].map((nth) => `${acuerdo.id}:${nth}`));
  expect(await ofAcuerdo('government')).toEqual(events);
});

it('numbers what happened in the body likewise, and fills its pages with what may be seen', async () => {
  const all = await ofBody('facilitator', 'first: 100');
  expect(all.map(({ acuerdoId }) => acuerdoId)).not.toContain(draft.id);
  const own = all.filter(({ acuerdoId }) => acuerdoId === null).map(({ id }) => id);
  expect(own).toEqual(own.map((_, index) => `${body.bodyId}:${own.length - index}`));
  expect(await ofBody('facilitator', 'first: 3')).toEqual(all.slice(0, 3));
});

it('goes on before an event, and knows none that is not shown', async () => {
  const all = await ofBody('facilitator', 'first: 100');
  for (const nth of [0, 2, 5]) {
    expect(await ofBody('facilitator', `first: 4, before: "${all[nth]!.id}"`)).toEqual(all.slice(nth + 1, nth + 5));
  }
  for (const id of [`${draft.id}:1`, `${acuerdo.id}:99`, `${acuerdo.id}:x`, '7', '']) {
    expect(await ofBody('facilitator', `first: 4, before: "${id}"`)).toEqual(all.slice(0, 4));
  }
  expect((await ofBody('secretary', `before: "${draft.id}:1"`))[0]!.id).toBe(`${acuerdo.id}:2`);
});
