import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/testing/test-database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';

declare global {
  var testDatabaseTemplate: TestDatabase | undefined;
  var testDatabaseCluster: EmbeddedPostgres | undefined;
}

const DATA_DIR = join(__dirname, '../../.cache/test-postgres');

/**
 * Gives the run one PostgreSQL server, whose superuser's URL is in TEST_DATABASE_ADMIN_URL, and on it one migrated
 * database: each spec makes copies of it. TEST_DATABASE_URL names a server of your own instead.
 */
export default async function startTestDatabase(): Promise<void> {
  process.env['TEST_DATABASE_ADMIN_URL'] = process.env['TEST_DATABASE_URL'] ?? (await startOwn());
  const template = await createTestDatabase();
  globalThis.testDatabaseTemplate = template;
  process.env['TEST_DATABASE_TEMPLATE'] = template.name;
}

async function startOwn(): Promise<string> {
  // Nobody needs what a test run wrote, so the server need not wait for the disk. Some specs count statements.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_preload_libraries: 'pg_stat_statements',
  };
  const cluster = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: () => undefined, settings });
  globalThis.testDatabaseCluster = cluster;
  return cluster.adminUrl('postgres');
}
