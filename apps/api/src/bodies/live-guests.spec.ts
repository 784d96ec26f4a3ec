import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { LiveClient } from '../testing/live-client';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';
import { until } from '../testing/until';

let api: TestApi;
let url: string;
let body: TestSecretariat;
let review: TestAcuerdo;
const clients: LiveClient[] = [];

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z', live: { heartbeatMs: 200 } });
  await api.app.listen(0, '127.0.0.1');
  url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
  body = await aSecretariat(api);
  review = await TestAcuerdo.inReview(body);
  // With the first look at its clock a process has everything read again.
  const first = await joined(body.as.society);
  await until(async () => outdatedIn(first).length > 0);
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => api.stop());

let count = 0;
async function aReviewer(lastDay: string): Promise<TestClient> {
  const person = await api.person(`Persona revisora ${(count += 1)}`);
  await accepted(review.says('secretary', 'inviteReviewer', { personId: person.id, until: lastDay }));
  return person;
}
async function joined({ session }: TestClient): Promise<LiveClient> {
  const client = new LiveClient(url, { session });
  clients.push(client);
  await client.stay(review.key);
  return client;
}
async function says(audience: 'open' | 'internal', words: string): Promise<void> {
  const ids = { threadId: randomUUID(), commentId: randomUUID() };
  await accepted(review.says('government', 'openThread', { ...ids, audience, words }));
}
const heard = (client: LiveClient): string => JSON.stringify(client.received);
const outdatedIn = (client: LiveClient): unknown[] =>
  client.received.filter(({ name }) => name === 'outdated').map(({ args }) => args[0]);
const isOut = (client: LiveClient) => () => Promise.resolve(client.closed.some(({ code }) => code === 'RIGHT_LOST'));

it('a guest hears what is said openly, and of internal threads nothing, not even a position', async () => {
  const client = await joined(await aReviewer('2022-04-20'));
  await says('internal', 'Entre nosotros.');
  await says('open', 'A la vista.');
  await until(() => Promise.resolve(heard(client).includes('A la vista.')));
  expect(heard(client)).not.toContain('Entre nosotros.');
  expect(heard(client)).not.toContain(':internal');
  expect(heard(client)).not.toContain('_internal');
});

it('what changes in the body is told to its members, to be read again, and to no guest', async () => {
  const guest = await joined(await aReviewer('2022-04-20'));
  const member = await joined(body.as.society);
  const seat = { bodyId: body.bodyId, seatId: randomUUID(), name: 'Invitada', sector: 'facilitation', voting: false };
  await body.as.secretary.accepted('addSeat', { ...seat, order: 9 });
  await until(async () => outdatedIn(member).length > 0);
  await says('open', 'Tras el cambio.');
  await until(async () => heard(guest).includes('Tras el cambio.'));
  expect(outdatedIn(guest)).toEqual([]);
});

it('a day that begins may change what everybody is offered', async () => {
  const guest = await joined(await aReviewer('2022-04-20'));
  const member = await joined(body.as.society);
  await api.moveLegalTo('2022-03-31T06:00:00.000Z');
  await until(async () => [guest, member].every((client) => outdatedIn(client).length > 0));
  expect(outdatedIn(guest)).toContainEqual({ acuerdoId: review.id });
});

it('whose invitation is ended is put out at once, and hears nothing of what is said next', async () => {
  const reviewer = await aReviewer('2022-04-20');
  const client = await joined(reviewer);
  await accepted(review.says('secretary', 'endInvitation', { personId: reviewer.id, reason: 'Cambia de persona.' }));
  await until(isOut(client));
  const member = await joined(body.as.society);
  await says('open', 'Después.');
  await until(() => Promise.resolve(heard(member).includes('Después.')));
  expect(heard(client)).not.toContain('Después.');
});

it('whose last day is over is put out by the next heartbeat', async () => {
  const client = await joined(await aReviewer('2022-04-04'));
  await api.moveLegalTo('2022-04-05T04:59:57.000Z');
  await says('open', 'Todavía.');
  await until(() => Promise.resolve(heard(client).includes('Todavía.')));
  await api.moveLegalTo('2022-04-05T05:00:00.000Z');
  await until(isOut(client));
});
