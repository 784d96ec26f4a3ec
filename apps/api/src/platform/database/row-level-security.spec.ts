import type { DataSource, EntityManager } from 'typeorm';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { aStory } from '../../testing/a-story';
import { TestAcuerdo } from '../../testing/an-acuerdo';
import { asSuperuser } from '../../testing/superuser';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { settled, startWorker, tick } from '../../testing/the-worker';
import { BodyScope } from '../transaction/body-scope';

/** What belongs to the installation although it names a body: who is a member or a guest where, and mail that waits. */
const ofTheInstallation = ['membership', 'guest', 'outbox_message'];

let api: TestApi;
let own: TestSecretariat;
let other: TestSecretariat;
let tables: string[];

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  own = await aSecretariat(api, { slug: 'propio' });
  other = await aSecretariat(api, { slug: 'ajeno' });
  await aStory(own);
  await aStory(other);
  await TestAcuerdo.inDraft(other);
  await aDayOfWork();
  tables = await asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'body_id' order by 1`,
    );
    return rows.map(({ name }) => name).filter((name) => !ofTheInstallation.includes(name));
  });
}, 60_000);
afterAll(() => api.stop());

/** What the worker writes of a body, and what people have of it in their calendars. */
async function aDayOfWork(): Promise<void> {
  await startWorker(api);
  await api.moveLegalTo('2022-04-08T14:00:00.000Z');
  await tick(api);
  await settled(api);
  for (const { bodyId, as } of [own, other]) {
    await as.secretary.query(`mutation { createCalendarFeed(bodyId: "${bodyId}") { __typename } }`);
  }
}

async function count(queries: DataSource | EntityManager, table: string, bodyId?: string): Promise<number> {
  const where = bodyId ? 'where body_id = $1' : '';
  const rows = await queries.query<[{ count: number }]>(
    `select count(*)::int as count from "${table}" ${where}`,
    bodyId ? [bodyId] : [],
  );
  return rows[0].count;
}

it('covers every table of a body', () => {
  expect(tables.length).toBeGreaterThanOrEqual(15);
});

it('shows the rows of the body that is set, and none of another one, whatever is asked', async () => {
  for (const table of tables) {
    const { ours, theirs, all } = await api.app.get(BodyScope).within(own.bodyId, async (manager) => ({
      ours: await count(manager, table, own.bodyId),
      theirs: await count(manager, table, other.bodyId),
      all: await count(manager, table),
    }));
    expect({ table, theirs, others: all - ours, some: ours > 0 }).toEqual({ table, theirs: 0, others: 0, some: true });
  }
});

it('shows nothing where no body is set', async () => {
  for (const table of tables) expect({ table, rows: await count(api.source, table) }).toEqual({ table, rows: 0 });
});

describe('what somebody was told', () => {
  /** As the reader's own queries run: in no body, and for one account. */
  const asReader = <T>(accountId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
    api.source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return work(manager);
    });

  it('is theirs to read in every body, and nobody else’s, whatever is asked', async () => {
    const reader = own.as.secretary.id;
    const rows = await asReader(reader, (manager) =>
      manager.query<{ account_id: string }[]>('select account_id from notification'),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ account_id }) => account_id))).toEqual(new Set([reader]));
    for (const table of tables.filter((name) => name !== 'notification')) {
      expect({ table, rows: await asReader(reader, (manager) => count(manager, table)) }).toEqual({ table, rows: 0 });
    }
  });

  it('is marked by its reader alone, and never rewritten', async () => {
    const mark = (manager: EntityManager) =>
      manager.query<[unknown[], number]>(
        `update notification set read_at = now() where account_id = '${own.as.government.id}'`,
      );
    expect((await asReader(own.as.secretary.id, mark))[1]).toBe(0);
    expect((await asReader(own.as.government.id, mark))[1]).toBeGreaterThan(0);
    const rewrite = (manager: EntityManager) => manager.query(`update notification set content = '{}'`);
    await expect(asReader(own.as.government.id, rewrite)).rejects.toThrow('permission denied');
  });

  it('opens no calendar without its secret', async () => {
    const opened = await api.source.transaction(async (manager) => {
      await manager.query(`select set_config('app.secret', $1, true)`, ['0'.repeat(64)]);
      return count(manager, 'calendar_feed');
    });
    expect(opened).toBe(0);
  });
});

it('forgets the body with its transaction, on every connection', async () => {
  await Promise.all(
    Array.from({ length: 20 }, () => api.app.get(BodyScope).within(own.bodyId, (manager) => count(manager, 'term'))),
  );
  const seen = await Promise.all(Array.from({ length: 20 }, () => count(api.source, 'term')));
  expect(new Set(seen)).toEqual(new Set([0]));
});

it('neither writes to another body nor moves a row there', async () => {
  const scope = api.app.get(BodyScope);
  const seat = [other.bodyId];
  await expect(
    scope.within(own.bodyId, (manager) =>
      manager.query(`insert into seat values ($1, gen_random_uuid(), 'x', 'academia', true, 9)`, seat),
    ),
  ).rejects.toThrow(/row-level security/);
  await expect(
    scope.within(own.bodyId, (manager) => manager.query('update seat set body_id = $1', seat)),
  ).rejects.toThrow(/row-level security/);
  const [, changed] = await scope.within(own.bodyId, (manager) =>
    manager.query<[unknown[], number]>('update seat set name = name where body_id = $1', seat),
  );
  expect(changed).toBe(0);
});

it('keeps no bytes under a hash that is not theirs, whoever writes them', async () => {
  const row = `(body_id, hash, media_type, size, name, uploaded_by, bytes)
    values ($1, repeat('0', 64), 'application/pdf', 5, 'x', $2, '%PDF-')`;
  const written = asSuperuser(api, (client) =>
    client.query(`insert into attachment ${row}`, [own.bodyId, own.as.secretary.id]),
  );
  await expect(written).rejects.toThrow('attachment_is_its_hash');
});

describe('the journal', () => {
  const withinOwn = (statement: string) =>
    api.app.get(BodyScope).within(own.bodyId, (manager) => manager.query(statement));

  it.each([
    ['update journal_entry set type = type'],
    ['delete from journal_entry'],
    ['truncate journal_entry cascade'],
    ['alter table journal_entry disable trigger append_only'],
    ['drop trigger append_only on journal_entry'],
    ['set session_replication_role = replica'],
    ['alter table journal_entry no force row level security'],
    ['update journal_personal set value = value'],
    ['update revision set hash = hash'],
    ['delete from revision'],
    ['update publication set record = record'],
    ['delete from publication'],
    ['delete from vote'],
    ['update attachment set name = name'],
    ['delete from attachment'],
    ['truncate attachment'],
  ])('is not rewritten by the application: %s', async (statement) => {
    await expect(withinOwn(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([
    ['update journal_entry set type = type'],
    ['delete from journal_entry'],
    ['truncate journal_entry cascade'],
  ])('is not rewritten by its owner either: %s', async (statement) => {
    const asOwner = asSuperuser(api, async (client) => {
      await client.query('set role acuerda_owner');
      await client.query(`select set_config('app.body_id', $1, false)`, [own.bodyId]);
      return client.query(statement);
    });
    await expect(asOwner).rejects.toThrow('the journal is append-only');
  });

  it('is read by the reports’ role within a body, and written by nobody there', async () => {
    await asSuperuser(api, async (client) => {
      await client.query('set role acuerda_reader');
      const seen = () => client.query<{ count: number }>('select count(*)::int as count from journal_entry');
      expect((await seen()).rows[0]!.count).toBe(0);
      await client.query(`select set_config('app.body_id', $1, false)`, [own.bodyId]);
      expect((await seen()).rows[0]!.count).toBeGreaterThan(40);
      expect((await client.query('select hash, media_type, size from attachment')).rowCount).toBe(1);
      await expect(client.query('select bytes from attachment')).rejects.toThrow('permission denied');
      await expect(client.query('select name from attachment')).rejects.toThrow('permission denied');
      await expect(client.query('select * from draft')).rejects.toThrow('permission denied');
      await expect(client.query('select * from session')).rejects.toThrow('permission denied');
      await expect(client.query(`update term set name = name`)).rejects.toThrow('permission denied');
    });
  });
});
