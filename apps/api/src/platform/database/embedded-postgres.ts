import { mkdir, realpath } from 'node:fs/promises';
import { chooseAccount } from './embedded-postgres-account';
import { findBinaries } from './embedded-postgres-binaries';
import { createClusterOnce, readPassword, SUPERUSER } from './embedded-postgres-cluster';
import { clusterHome } from './embedded-postgres-home';
import { joinOwners } from './embedded-postgres-owners';
import { runPostmaster, stopPostmaster } from './embedded-postgres-postmaster';

export interface EmbeddedPostgres {
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Connection URL of the cluster's superuser, with its password: never log it. */
  adminUrl(database: string): string;
  /** Shuts the server down, unless another living process uses the same cluster: then the last one does. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder of the cluster, its password and its log. Created when absent. */
  readonly dataDir: string;
  /** Hears, in plain sentences, what is being done. */
  readonly log: (sentence: string) => void;
  /** Server settings beyond the defaults, e.g. `{ fsync: 'off' }` for a cluster that only tests use. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts the PostgreSQL of the npm package on `dataDir`, or adopts the server that a killed process left serving it.
 * @throws EmbeddedPostgresError with the last lines of the server's own log when it does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const account = await chooseAccount(options.dataDir, options.log);
  const home = await clusterHome(await realpath(options.dataDir), account, options.log);
  const binaries = await findBinaries(account, options.log);
  await createClusterOnce({ home, binaries, account, log: options.log });
  const password = await readPassword(home);
  const leaveOwners = await joinOwners(home.ownersDir);
  try {
    const postmaster = await runPostmaster({ home, binaries, account, ...options });
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      if ((await leaveOwners()) === 'others_remain') return;
      await stopPostmaster(postmaster.pid);
      options.log('PostgreSQL stopped.');
    };
    return {
      port: postmaster.port,
      adminUrl: (database) =>
        `postgres://${SUPERUSER}:${password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`,
      stop: () => (stopping ??= stop()),
    };
  } catch (failure) {
    await leaveOwners();
    throw failure;
  }
}
