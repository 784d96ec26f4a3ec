import { randomBytes } from 'node:crypto';
import { PassingTime } from '../operations/passing-time';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { aStory } from '../testing/a-story';
import { startTestApi, type TestApi } from '../testing/test-api';
import { asSuperuser } from '../testing/superuser';
import { applicationDataSource } from '../platform/database/data-source';
import { BodyScope } from '../platform/transaction/body-scope';
import { WorkerScope } from '../platform/transaction/worker-scope';

let api: TestApi;
let bodies: TestSecretariat[];
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  bodies = [await aSecretariat(api, { slug: 'propio' }), await aSecretariat(api, { slug: 'ajeno' })];
  for (const body of bodies) await aStory(body);
  await api.app.get(PassingTime).until('2022-04-08T15:00:00.000Z');
}, 60_000);
afterAll(() => api.stop());

const asWorker = <T>(statement: string, values: unknown[] = []): Promise<T> =>
  api.app.get(WorkerScope).run((manager) => manager.query(statement, values));

const bodiesSeen = (table: string) => `select count(distinct body_id)::int as count from ${table}`;

it.each(['reminder', 'reminder_delivery', 'body_state'])('the worker sees %s of every body', async (table) => {
  expect(await asWorker(bodiesSeen(table))).toEqual([{ count: 2 }]);
});

it.each(['reminder', 'reminder_delivery', 'body_state'])('the application sees no %s without a body', async (table) => {
  expect(await api.source.query(bodiesSeen(table))).toEqual([{ count: 0 }]);
});

it('is the application again once its transaction is over', async () => {
  await asWorker('select 1');
  const roles = await Promise.all(
    Array.from({ length: 20 }, () => api.source.query<[{ role: string }]>('select current_user as role')),
  );
  expect(new Set(roles.map(([{ role }]) => role))).toEqual(new Set(['acuerda_app']));
});

it.each([
  ['select * from draft'],
  ['select * from revision'],
  ['select * from acuerdo'],
  ['select * from publication'],
  ['select * from vote'],
  ['select * from sign_off'],
  ['select * from objection'],
  ['select * from attachment'],
  ['select * from journal_entry'],
  ['select * from journal_personal'],
  ['select * from session'],
  ['select * from sign_in_link'],
  ['select administrator from account'],
  ['select * from outbox_message'],
  ['update body_state set state = state'],
  ['update account set email = email'],
  ['delete from reminder'],
  ['delete from reminder_delivery'],
  ['insert into reminder select * from reminder'],
])('the worker may not: %s', async (statement) => {
  await expect(asWorker(statement)).rejects.toThrow('permission denied');
});

it('a login that is the application and nothing more may become the worker, and has none of its rights before', async () => {
  const login = `login_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asSuperuser(api, async (client) => {
    await client.query(`create role ${login} login noinherit password '${password}'`);
    await client.query(`grant acuerda_app to ${login}`);
  });
  const url = Object.assign(new URL(api.databaseUrl), { username: login, password });
  const plain = await applicationDataSource(url.toString(), []).initialize();
  try {
    expect(await plain.query(bodiesSeen('reminder'))).toEqual([{ count: 0 }]);
    expect(await new WorkerScope(plain).run((manager) => manager.query(bodiesSeen('reminder')))).toEqual([
      { count: 2 },
    ]);
  } finally {
    await plain.destroy();
    await asSuperuser(api, (client) => client.query(`drop role ${login}`));
  }
});

describe('acuerdos under way', () => {
  const ask = `select body_id, status, cardinality(term_ids) as terms from acuerdos_under_way($1)`;

  it('are told to the worker, of the bodies that it names and with nothing of their texts', async () => {
    const [one, other] = bodies as [TestSecretariat, TestSecretariat];
    const rows = await asWorker<{ body_id: string; status: string }[]>(ask, [[one.bodyId]]);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.body_id))).toEqual(new Set([one.bodyId]));
    expect(rows.some(({ status }) => ['published', 'withdrawn', 'rejected'].includes(status))).toBe(false);
    const both = await asWorker<unknown[]>(ask, [[one.bodyId, other.bodyId]]);
    expect(both).toHaveLength(2 * rows.length);
  });

  it('are not told to the application, in a body or outside', async () => {
    const [own, other] = bodies as [TestSecretariat, TestSecretariat];
    const within = api.app.get(BodyScope).within(own.bodyId, (manager) => manager.query(ask, [[other.bodyId]]));
    await expect(within).rejects.toThrow('permission denied');
    await expect(api.source.query(ask, [[own.bodyId]])).rejects.toThrow('permission denied');
  });
});
