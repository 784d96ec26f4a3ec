import { DataSource, type MigrationInterface } from 'typeorm';
import { roles } from '../platform/database/roles';
import type { TestApi } from './test-api';

/** Runs a migration once more, as the owner of the tables, on a database that was set back to before it. */
export async function migrateUp({ databaseUrl }: TestApi, migration: MigrationInterface): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    extra: { options: `-c role=${roles.owner}`, max: 1 },
  }).initialize();
  try {
    await source.transaction(({ queryRunner }) => migration.up(queryRunner!));
  } finally {
    await source.destroy();
  }
}
