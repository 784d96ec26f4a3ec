import { type ChildProcess, spawn } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdtemp, readFile, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';
import { freePort } from '../../apps/api/src/platform/database/embedded-postgres-port';
import { PRODUCT, repository } from './paths';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 2 ** 30;

export interface Server {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** From the spawn of the process to its first answer that it is ready. */
  readonly readyAfterSeconds: number;
  /** Everything that it has written so far. */
  log(): string;
  /** Asks it to stop, waits for it, and removes the data unless they were handed in. @throws when it does not stop cleanly. */
  stop(): Promise<void>;
  /** kill -9: what it leaves behind stays. */
  crash(): Promise<void>;
}

export interface LaunchOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Data of an earlier launch; by default a fresh folder. */
  readonly dataDir?: string;
}

/** Starts the built product on a free port and waits until it says that it is ready. */
export const launchAcuerda = (options: LaunchOptions = {}): Promise<Server> => launchServer(PRODUCT, options);

/** Starts any program that takes DATA_DIR and PORT and answers `/health/ready`. */
export async function launchServer(program: string, { env = {}, dataDir: given }: LaunchOptions = {}): Promise<Server> {
  if (!existsSync(program)) throw new Error(`${program} is missing: build it with \`npx nx build api\`.`);
  const dataDir = given ?? (await freshDataDir(await roomyMemory()));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const spawned = performance.now();
  const child = spawn(process.execPath, [program], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir, PORT: String(port), ...env },
  });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
  const log = () => Buffer.concat(written).toString('utf8');
  const removeOwn = () => (given ? Promise.resolve() : removeData(dataDir));
  try {
    await becomesReady(child, url);
  } catch (failure) {
    await end(child, 'SIGTERM');
    await removeOwn();
    throw new Error(`${String(failure)}\n${log()}`, { cause: failure });
  }
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    readyAfterSeconds: (performance.now() - spawned) / 1000,
    log,
    stop: async () => {
      const outcome = await end(child, 'SIGTERM');
      await removeOwn();
      if (outcome !== 'exit code 0') throw new Error(`It did not stop cleanly (${outcome}):\n${log()}`);
    },
    crash: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

/** Below a folder with a space in its name, which the database's account can enter. */
export async function freshDataDir(below: string = tmpdir()): Promise<string> {
  const parent = await mkdtemp(join(below, 'acuerda e2e '));
  await chmod(parent, 0o755);
  return join(parent, 'data');
}

/** Memory that can be written like a disk: nobody needs afterwards what a spec's product wrote. A disk where there is little. */
async function roomyMemory(): Promise<string> {
  const bytes = await access(MEMORY, constants.W_OK)
    .then(() => statfs(MEMORY))
    .then(({ bavail, bsize }) => bavail * bsize)
    .catch(() => 0);
  return bytes > ENOUGH_BYTES ? MEMORY : tmpdir();
}

/** Removes what `freshDataDir` made, with the database server that a crash left behind. */
export async function removeData(dataDir: string): Promise<void> {
  await stopSurvivor(join(dataDir, 'postgres'));
  const elsewhere = await readFile(join(dataDir, 'postgres/location'), 'utf8').catch(() => undefined);
  if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true });
  await rm(join(dataDir, '..'), { recursive: true, force: true });
}

async function stopSurvivor(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, 'cluster/pgdata/postmaster.pid'))) return;
  const survivor = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  await survivor.stop();
}

async function becomesReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('It ended at once:');
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await pause(10);
  }
  throw new Error(`It was not ready within ${READY_WITHIN_MS / 1000} s:`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    await ended;
    clearTimeout(patience);
  }
  return child.signalCode ?? `exit code ${child.exitCode}`;
}
