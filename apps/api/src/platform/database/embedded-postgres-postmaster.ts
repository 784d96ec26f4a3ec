import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './embedded-postgres-account';
import { answers } from './embedded-postgres-answers';
import type { Binaries } from './embedded-postgres-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { ClusterHome } from './embedded-postgres-home';
import { freePort } from './embedded-postgres-port';
import { processCommand } from './embedded-postgres-process';

/** Crash recovery of a large cluster takes its time. */
const READY_WITHIN_MS = 120_000;
const TRIES = 20;
const STOPPED_WITHIN_MS = 15_000;
const LOG_LIMIT_BYTES = 8_000_000;

/** What the server says when another start was quicker, a backend of a killed one is still going, or the port was taken. */
const WORTH_ANOTHER_TRY = /lock file|is still in use|address already in use|could not create any TCP\/IP sockets/i;

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

interface RunOptions {
  readonly home: ClusterHome;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly log: (sentence: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * The one server of the cluster, started or adopted. PostgreSQL's own lock file decides between starts at once: who
 * does not get it finds the other's server and adopts that.
 */
export async function runPostmaster(options: RunOptions): Promise<Postmaster> {
  const { home, log } = options;
  const deadline = Date.now() + READY_WITHIN_MS;
  const began = await startOfLog(home.logFile);
  let started: { exited: boolean } | undefined;
  for (let tries = 0; Date.now() < deadline;) {
    const found = await findPostmaster(home.pgdata);
    if (found?.status === 'ready' && (await answers(found.port))) {
      log(
        `PostgreSQL ${started?.exited === false ? 'started' : 'was already running: adopted'} on port ${found.port}.`,
      );
      return found;
    }
    if (started?.exited) {
      const said = await logSince(home.logFile, began);
      if (tries === TRIES || !WORTH_ANOTHER_TRY.test(said)) throw didNotStart(home, said);
      await pause(100);
    }
    if (!found && started?.exited !== false) {
      started = await launch(options);
      tries += 1;
    }
    await pause(10);
  }
  throw didNotStart(home, await logSince(home.logFile, began));
}

/** Asks for a fast shutdown (open transactions are rolled back) and waits for it; an immediate one if it takes too long. */
export async function stopPostmaster(pid: number): Promise<void> {
  const command = processCommand(pid);
  if (command === undefined) return;
  send(pid, 'SIGINT');
  const patience = Date.now() + STOPPED_WITHIN_MS;
  let impatient = false;
  while (processCommand(pid) === command) {
    if (!impatient && Date.now() > patience) {
      send(pid, 'SIGQUIT');
      impatient = true;
    }
    await pause(20);
  }
}

/** Reads `postmaster.pid`: pid in line 1, port in line 4, status in line 8. A file whose process is gone is removed. */
async function findPostmaster(pgdata: string): Promise<(Postmaster & { status: string }) | undefined> {
  const file = join(pgdata, 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch(() => '');
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (processCommand(pid)?.includes(pgdata)) {
    return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  }
  // PostgreSQL takes a zombie, or a stranger who was given the old pid, for a living server and would refuse for ever.
  // Should a server have begun in between, the shared memory that it holds still keeps a second one out.
  if ((await readFile(file, 'utf8').catch(() => '')) === content) await rm(file, { force: true });
  return undefined;
}

async function launch({ home, binaries, account, settings }: RunOptions): Promise<{ exited: boolean }> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const port = await freePort();
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(home.logFile, 'a', 0o600);
  // A session of its own: Ctrl-C in the terminal reaches us, and the server goes only when we have finished with it.
  const child = spawn(binaries.postgres, ['-D', home.pgdata, '-p', String(port), ...options], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env['PATH'], LC_MESSAGES: 'C' },
  });
  closeSync(output);
  child.unref();
  const state = { exited: false };
  const ended = () => {
    state.exited = true;
  };
  child.once('exit', ended);
  child.once('error', ended);
  return state;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

async function startOfLog(file: string): Promise<number> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size < LOG_LIMIT_BYTES) return size;
  await rename(file, `${file}.old`);
  return 0;
}

async function logSince(file: string, began: number): Promise<string> {
  const content = await readFile(file).catch(() => Buffer.alloc(0));
  return content.subarray(began).toString('utf8').trim().split('\n').slice(-20).join('\n');
}

const didNotStart = (home: ClusterHome, said: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(`PostgreSQL did not start. Its log (${home.logFile}) says:\n${said || '(nothing)'}`);
