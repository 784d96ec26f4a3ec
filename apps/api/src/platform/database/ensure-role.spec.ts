import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { must } from '../must';
import { ensureRole } from './ensure-role';

describe('databases of one server prepared at the same time', () => {
  const role = `test_role_${randomBytes(6).toString('hex')}`;
  let clients: Client[];

  beforeAll(async () => {
    clients = Array.from(
      { length: 12 },
      () => new Client({ connectionString: process.env['TEST_DATABASE_ADMIN_URL'] }),
    );
    await Promise.all(clients.map((client) => client.connect()));
  });

  afterAll(async () => {
    await must(clients[0], 'client').query(`drop role if exists ${role}`);
    await Promise.all(clients.map((client) => client.end()));
  });

  it('all find the role made, whoever made it', async () => {
    await Promise.all(clients.map((client) => ensureRole(client, role)));
    for (const client of clients) await client.query(`set role ${role}`);
    for (const client of clients) await client.query('reset role');
  });

  it('still hears why a role could not be made', async () => {
    await expect(ensureRole(must(clients[0], 'client'), 'pg_reserved')).rejects.toThrow('reserved');
  });
});
