import { Client } from 'pg';
import { runMigrations as runQueueMigrations } from 'bullmq';
import { DataSource } from 'typeorm';
import { ensureRole, letBecome } from './ensure-role';
import { migrations } from './migrations';
import { roles } from './roles';

const MIGRATION_LOCK = 7_224_001;
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings a database to the present state: roles, then migrations in order, then the queue's own tables. Several
 * processes may call it at once; an advisory lock lets one work and the others find it done.
 *
 * @param ownerUrl a login that may create roles and tables in that database
 * @throws when the login lacks a right; the message is PostgreSQL's
 */
export async function prepareDatabase(ownerUrl: string, withQueue: boolean): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await createRoles(client);
    await migrate(ownerUrl);
    if (withQueue) await prepareQueue(client);
  } finally {
    await client.end();
  }
}

async function createRoles(client: Client): Promise<void> {
  for (const role of Object.values(roles)) await ensureRole(client, role);
  await letBecome(client, roles.worker, roles.application);
  await client.query(`grant create, usage on schema public to ${roles.owner}`);
}

async function migrate(ownerUrl: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    extra: { options: `-c role=${roles.owner}`, max: 1 },
  }).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

async function prepareQueue(client: Client): Promise<void> {
  await runQueueMigrations(client, QUEUE_SCHEMA);
  await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${roles.application}`);
  await client.query(`grant all on all tables in schema ${QUEUE_SCHEMA} to ${roles.application}`);
  await client.query(`grant all on all sequences in schema ${QUEUE_SCHEMA} to ${roles.application}`);
}
