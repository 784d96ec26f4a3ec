import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/api/src/platform/database/embedded-postgres-port';
import { repository } from './paths';

const MAIN = join(repository, 'apps/api/dist/main.js');
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;

export interface Acuerda {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
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
export async function launchAcuerda({ env = {}, dataDir: given }: LaunchOptions = {}): Promise<Acuerda> {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: build it with \`npx nx build api\`.`);
  const dataDir = given ?? (await freshDataDir());
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir, PORT: String(port), ...env },
  });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
  const log = () => Buffer.concat(written).toString('utf8');
  const acuerda: Acuerda = {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    pid: child.pid ?? 0,
    log,
    stop: async () => {
      const outcome = await end(child, 'SIGTERM');
      if (!given) await removeData(dataDir);
      if (outcome !== 'exit code 0') throw new Error(`Acuerda did not stop cleanly (${outcome}):\n${log()}`);
    },
    crash: async () => {
      await end(child, 'SIGKILL');
    },
  };
  try {
    await becomesReady(child, acuerda);
  } catch (failure) {
    await end(child, 'SIGTERM');
    if (!given) await removeData(dataDir);
    throw failure;
  }
  return acuerda;
}

/** Below a folder with a space in its name, which the database's account can enter. */
export async function freshDataDir(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'acuerda e2e '));
  await chmod(parent, 0o755);
  return join(parent, 'data');
}

/** Removes what `freshDataDir` made. */
export async function removeData(dataDir: string): Promise<void> {
  const elsewhere = await readFile(join(dataDir, 'postgres/location'), 'utf8').catch(() => undefined);
  if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true });
  await rm(join(dataDir, '..'), { recursive: true, force: true });
}

async function becomesReady(child: ChildProcess, { url, log }: Acuerda): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Acuerda ended at once:\n${log()}`);
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await pause(25);
  }
  throw new Error(`Acuerda was not ready within ${READY_WITHIN_MS / 1000} s:\n${log()}`);
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
