import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Environment } from '../config/environment';
import { startEmbeddedPostgres } from './embedded-postgres';
import { prepareDatabase } from './prepare-database';
import { roles } from './roles';

const DATABASE = 'acuerda';
const LOGIN = 'acuerda_login';

export interface OpenDatabase {
  /** What the application connects with. */
  url: string;
  stop(): Promise<void>;
}

/** The database of this process, ready to be used: the one that the environment names, or one of our own. */
export async function openDatabase(env: Environment, log: (sentence: string) => void): Promise<OpenDatabase> {
  const withQueue = !env.REDIS_URL;
  if (env.DATABASE_URL) {
    // A worker on a server finds the database as the web processes prepared it, and needs no owner's login.
    if (env.ROLE !== 'worker') await prepareDatabase(env.DATABASE_OWNER_URL ?? env.DATABASE_URL, withQueue);
    return { url: env.DATABASE_URL, stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir: join(env.DATA_DIR, 'postgres'), log });
  try {
    await createDatabase(server.adminUrl('postgres'));
    const ownerUrl = server.adminUrl(DATABASE);
    await prepareDatabase(ownerUrl, withQueue);
    return { url: await loginUrl(ownerUrl), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

/** A login that is the application and nothing more, so that the application never holds the superuser's password. */
async function loginUrl(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const password = createHash('sha256').update(`${LOGIN}:${url.password}`).digest('hex');
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [LOGIN]);
    if (rowCount === 0) await client.query(`create role ${LOGIN} login password '${password}'`);
    await client.query(`grant ${roles.application} to ${LOGIN}`);
  });
  url.username = LOGIN;
  url.password = password;
  return url.toString();
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
