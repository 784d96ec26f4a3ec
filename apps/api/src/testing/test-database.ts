import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../platform/database/prepare-database';

export interface TestDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

/** A migrated database of its own on the run's server: a copy of TEST_DATABASE_TEMPLATE where that names one. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!admin) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the specs through Jest.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = process.env['TEST_DATABASE_TEMPLATE'];
  await execute(admin, `create database ${name}${template ? ` template ${template}` : ''}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  if (!template) await prepareDatabase(url.toString(), true);
  return { name, url: url.toString(), drop: () => execute(admin, `drop database ${name} with (force)`) };
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
