import 'reflect-metadata';
import { entities } from './app.module';
import { everyBody } from './bodies/every-body';
import { checkJournal, type JournalCheck } from './operations/check-journal';
import { readEnvironment } from './platform/config/environment';
import { applicationDataSource } from './platform/database/data-source';
import { openDatabase } from './platform/database/open-database';
import { BodyScope } from './platform/transaction/body-scope';

/**
 * Checks the journal of every body of this installation against its tables: one line a body, and exit code 1 where
 * something is not as the journal says. Safe beside a running installation.
 */
async function main(): Promise<void> {
  const env = readEnvironment(process.env);
  const database = env.DATABASE_URL
    ? { url: env.DATABASE_URL, stop: () => Promise.resolve() }
    : await openDatabase(env, () => undefined);
  const source = await applicationDataSource(database.url, entities).initialize();
  let faults = 0;
  try {
    for (const { id, slug } of await everyBody(source.manager)) {
      const check = await checkJournal(new BodyScope(source), id);
      if (check.fault) faults += 1;
      process.stdout.write(`${slug}: ${sentence(check)}\n`);
    }
  } finally {
    await source.destroy();
    await database.stop();
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

function sentence({ entries, fault }: JournalCheck): string {
  if (!fault) return `${entries} entries, as they should be`;
  const where = 'position' in fault ? `position ${fault.position}` : `${fault.table} ${JSON.stringify(fault.key)}`;
  return `${entries} entries, FAULT at ${where}: ${fault.reason}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
