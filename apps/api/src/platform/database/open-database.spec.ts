import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readEnvironment } from '../config/environment';
import { openDatabase, type OpenDatabase } from './open-database';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'acuerda-open-'));
  await chmod(dataDir, 0o755);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function opened<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(readEnvironment({ DATA_DIR: dataDir }), () => undefined);
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

async function query<Row extends object>({ url }: OpenDatabase, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, options: '-c role=acuerda_app' });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

const write = `insert into account (id, email, name) values (gen_random_uuid(), 'a@example.org', 'Ana')`;
const count = `select count(*)::int as count from account`;

describe('the database of our own', () => {
  it('begins anew when its filling was interrupted', async () => {
    await opened((database) =>
      expect(
        database.fill(async () => {
          await query(database, write);
          throw new Error('killed');
        }),
      ).rejects.toThrow('killed'),
    );
    await opened(async (database) => expect(await query(database, count)).toEqual([{ count: 0 }]));
  });

  it('keeps what was filled to the end', async () => {
    await opened((database) =>
      database.fill(async () => {
        await query(database, write);
      }),
    );
    await opened(async (database) => expect(await query(database, count)).toEqual([{ count: 1 }]));
  });

  it('gives the application a login that can be nothing else', async () => {
    await opened(async (database) => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      await expect(client.query('set role acuerda_owner')).rejects.toThrow('permission denied');
      await client.end();
    });
  });
});
