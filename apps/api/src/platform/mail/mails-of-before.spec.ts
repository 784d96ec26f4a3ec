import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../database/migrations';
import { Reminders1700000000006 } from '../database/migrations/1700000000006-reminders';
import { prepareDatabase } from '../database/prepare-database';
import { roles } from '../database/roles';
import { must } from '../must';
import { mailIdOf } from './mail-identity';

const admin = must(process.env['TEST_DATABASE_ADMIN_URL'], 'server');
const name = `test_${randomBytes(6).toString('hex')}`;
const url = Object.assign(new URL(admin), { pathname: `/${name}` }).toString();

async function on<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database as the version left it that knew nothing of reminders. */
beforeAll(async () => {
  await on(admin, (client) => client.query(`create database ${name}`));
  await on(url, (client) => client.query(`grant create, usage on schema public to ${roles.owner}`));
  const older = await new DataSource({
    type: 'postgres',
    url,
    migrations: migrations.slice(0, migrations.indexOf(Reminders1700000000006)),
    extra: { options: `-c role=${roles.owner}`, max: 1 },
  }).initialize();
  await older.runMigrations({ transaction: 'each' });
  await older.destroy();
  await on(url, async (client) => {
    await client.query(`insert into mail_delivery (key, recipient, subject, state, detail, attempts) values
      ('sign-in:sent', 'a@example.org', 'x', 'accepted', null, 1),
      ('sign-in:failing', 'b@example.org', 'x', 'refused', 'connect ECONNREFUSED', 3),
      ('sign-in:given up', 'c@example.org', 'x', 'refused', '550 No such user', 8)`);
    await client.query(`insert into outbox_message (topic, key, payload) values ('mail', 'sign-in:failing', '{}')`);
  });
  await prepareDatabase(url, false);
}, 30_000);
afterAll(() => on(admin, (client) => client.query(`drop database ${name} with (force)`)));

it('what was sent stays sent, and what the outbox still holds waits for another attempt', async () => {
  const rows = await on(url, (client) =>
    client.query<{ key: string; id: string; state: string; accepted: boolean }>(
      'select key, id, state, accepted_at is not null as accepted from mail_delivery order by recipient',
    ),
  );
  expect(rows.rows).toEqual([
    { key: 'sign-in:sent', id: mailIdOf('sign-in:sent'), state: 'accepted', accepted: true },
    { key: 'sign-in:failing', id: mailIdOf('sign-in:failing'), state: 'waiting', accepted: false },
    { key: 'sign-in:given up', id: mailIdOf('sign-in:given up'), state: 'refused', accepted: false },
  ]);
});
