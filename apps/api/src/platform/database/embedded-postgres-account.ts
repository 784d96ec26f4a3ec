import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { locateHome } from './embedded-postgres-home';

const run = promisify(execFile);

/** The operating system's account that runs the server; undefined is whoever runs this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: root hands it to the owner of the cluster, and a new cluster to `postgres`. */
export async function chooseAccount(dataDir: string, log: (sentence: string) => void): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  return (await ownerOfCluster(dataDir)) ?? (await accountOf('postgres')) ?? (await addPostgresAccount(log));
}

async function ownerOfCluster(dataDir: string): Promise<Account> {
  const pgdata = join(await locateHome(dataDir), 'cluster', 'pgdata');
  const found = await stat(pgdata).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

async function accountOf(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function addPostgresAccount(log: (sentence: string) => void): Promise<Account> {
  log('PostgreSQL does not run as root: adding the system account "postgres" for it.');
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const failure = await run('useradd', [...options, 'postgres']).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const account = await accountOf('postgres');
  if (account) return account;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and the account "postgres" could not be added. ' +
      'Start as an ordinary user, or give a server of your own in DATABASE_URL.',
    { cause: failure },
  );
}
