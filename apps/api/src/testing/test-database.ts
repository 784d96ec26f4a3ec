import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../platform/database/prepare-database';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of its own on the run's server, migrated. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!admin) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the specs through Jest.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(admin, `create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await prepareDatabase(url.toString(), true);
  return { url: url.toString(), drop: () => execute(admin, `drop database ${name} with (force)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
