import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { access, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-postgres-account';
import type { Binaries } from './embedded-postgres-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { type ClusterHome, makeOpenDir } from './embedded-postgres-home';
import { processStart } from './embedded-postgres-process';

const run = promisify(execFile);

export const SUPERUSER = 'postgres';

interface NewCluster {
  readonly home: ClusterHome;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly log: (sentence: string) => void;
}

/**
 * Makes the cluster if there is none. It is built aside and renamed into place, so a start that is killed half-way
 * leaves no half cluster, and of two starts at once one wins and the other uses what the first made.
 */
export async function createClusterOnce({ home, binaries, account, log }: NewCluster): Promise<void> {
  if (await exists(home.clusterDir)) return;
  await removeAbandoned(home);
  log(`Creating the database in ${home.dir}.`);
  const aside = join(home.dir, `unfinished-${process.pid}-${randomUUID()}`);
  try {
    await makeOpenDir(aside);
    await initialise(aside, binaries, account);
    await rename(aside, home.clusterDir);
  } catch (failure) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(home.clusterDir))) throw failure;
  }
}

/** @throws EmbeddedPostgresError when the cluster belongs to another account. */
export async function readPassword(home: ClusterHome): Promise<string> {
  try {
    return (await readFile(home.passwordFile, 'utf8')).trim();
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The password of the database, ${home.passwordFile}, cannot be read. ` +
        'Start as the user who created the data, or choose another DATA_DIR.',
      { cause },
    );
  }
}

async function initialise(dir: string, binaries: Binaries, account: Account): Promise<void> {
  const pgdata = join(dir, 'pgdata');
  const password = randomBytes(24).toString('base64url');
  const handover = join(dir, 'handover');
  await mkdir(pgdata, { mode: 0o700 });
  await writeFile(join(dir, 'password'), `${password}\n`, { mode: 0o600, flush: true });
  await writeFile(handover, `${password}\n`, { mode: 0o600 });
  if (account) {
    await chown(pgdata, account.uid, account.gid);
    await chown(handover, account.uid, account.gid);
  }
  const options = [
    ['--pgdata', pgdata],
    ['--username', SUPERUSER],
    ['--pwfile', handover],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale-provider', 'builtin'],
    ['--locale', 'C.UTF-8'],
    ['--lc-messages', 'C'],
  ].flat();
  await run(binaries.initdb, options, { ...account, cwd: '/', env: { PATH: process.env['PATH'], TZ: 'UTC' } }).catch(
    (failure: unknown) => {
      throw new EmbeddedPostgresError(`The database could not be created: ${String(failure)}`, { cause: failure });
    },
  );
  await rm(handover);
}

async function removeAbandoned(home: ClusterHome): Promise<void> {
  for (const name of await readdir(home.dir)) {
    const pid = /^unfinished-(\d+)-/.exec(name)?.[1];
    if (pid && !processStart(Number(pid))) await rm(join(home.dir, name), { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
