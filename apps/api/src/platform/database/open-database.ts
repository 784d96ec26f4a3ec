import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
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
  /** Does work that must be done wholly or not at all; on a database of our own, an interrupted one is begun anew. */
  fill(work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** The database of this process, ready to be used: the one that the environment names, or one of our own. */
export async function openDatabase(env: Environment, log: (sentence: string) => void): Promise<OpenDatabase> {
  const withQueue = !env.REDIS_URL;
  if (env.DATABASE_URL) {
    // A worker on a server finds the database as the web processes prepared it, and needs no owner's login.
    if (env.ROLE !== 'worker') await prepareDatabase(env.DATABASE_OWNER_URL ?? env.DATABASE_URL, withQueue);
    return { url: env.DATABASE_URL, fill: (work) => work(), stop: () => Promise.resolve() };
  }
  const unfinished = join(env.DATA_DIR, 'unfinished');
  const server = await startEmbeddedPostgres({ dataDir: join(env.DATA_DIR, 'postgres'), log });
  try {
    const interrupted = existsSync(unfinished);
    if (interrupted) log('The filling of the database was interrupted: it begins anew.');
    await createDatabase(server.adminUrl('postgres'), interrupted);
    const ownerUrl = server.adminUrl(DATABASE);
    await prepareDatabase(ownerUrl, withQueue);
    const fill = async (work: () => Promise<void>): Promise<void> => {
      await writeFile(unfinished, '');
      await work();
      await rm(unfinished);
    };
    return { url: await loginUrl(ownerUrl), fill, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createDatabase(adminUrl: string, anew: boolean): Promise<void> {
  await withClient(adminUrl, async (client) => {
    if (anew) await client.query(`drop database if exists ${DATABASE} with (force)`);
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
