import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';

declare global {
  var testDatabaseCluster: EmbeddedPostgres | undefined;
}

const DATA_DIR = join(__dirname, '../../.cache/test-postgres');

/**
 * Gives the run one PostgreSQL server, whose superuser's URL is in TEST_DATABASE_ADMIN_URL: each spec makes the
 * databases that it needs there. TEST_DATABASE_URL names a server of your own instead.
 */
export default async function startTestDatabase(): Promise<void> {
  const own = process.env['TEST_DATABASE_URL'];
  if (own) {
    process.env['TEST_DATABASE_ADMIN_URL'] = own;
    return;
  }
  // Nobody needs what a test run wrote, so the server need not wait for the disk. Some specs count statements.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_preload_libraries: 'pg_stat_statements',
  };
  const cluster = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: () => undefined, settings });
  globalThis.testDatabaseCluster = cluster;
  process.env['TEST_DATABASE_ADMIN_URL'] = cluster.adminUrl('postgres');
}
