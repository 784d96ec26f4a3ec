import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-postgres-account';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const run = promisify(execFile);

/** Root's place for what the account of the server must reach and cannot, below a closed home folder. */
export const SHARED_STATE_DIR = '/var/lib/acuerda';

export interface ClusterHome {
  readonly dir: string;
  /** Appears at once and complete: the password and the data of one cluster. */
  readonly clusterDir: string;
  readonly pgdata: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly ownersDir: string;
}

/** Where the cluster of `dataDir` lives: there, or where an earlier start had to put it. */
export async function locateHome(dataDir: string): Promise<string> {
  const elsewhere = await readFile(join(dataDir, 'location'), 'utf8').catch(() => '');
  return elsewhere.trim() || dataDir;
}

/** The cluster's folders; elsewhere, with a pointer, when the account cannot enter `dataDir` (a clone below /root). */
export async function clusterHome(
  dataDir: string,
  account: Account,
  log: (sentence: string) => void,
): Promise<ClusterHome> {
  const located = await locateHome(dataDir);
  if (await canEnter(located, account)) return homeAt(located);
  if (located !== dataDir) {
    throw new EmbeddedPostgresError(`${join(dataDir, 'location')} points to ${located}, which cannot be entered.`);
  }
  const elsewhere = join(SHARED_STATE_DIR, `cluster-${randomUUID()}`);
  await makeOpenDir(SHARED_STATE_DIR);
  await makeOpenDir(elsewhere);
  await writeFile(join(dataDir, 'location'), `${elsewhere}\n`, { flush: true });
  log(`PostgreSQL's account cannot enter ${dataDir}, so the database lives in ${elsewhere}.`);
  return homeAt(elsewhere);
}

/** A folder that others may pass through and not list. */
export async function makeOpenDir(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await chmod(dir, 0o711);
}

async function canEnter(dir: string, account: Account): Promise<boolean> {
  if (!account) return true;
  return run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

function homeAt(dir: string): ClusterHome {
  const clusterDir = join(dir, 'cluster');
  return {
    dir,
    clusterDir,
    pgdata: join(clusterDir, 'pgdata'),
    passwordFile: join(clusterDir, 'password'),
    logFile: join(dir, 'server.log'),
    ownersDir: join(dir, 'owners'),
  };
}
