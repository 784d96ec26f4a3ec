import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { processCommand } from './embedded-postgres-process';

const repository = resolve(__dirname, '../../../../..');
const silent = () => undefined;

let parent: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];

async function start(log: (sentence: string) => void = silent): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log });
  running.push(server);
  return server;
}

/** Another Node process that starts the server on the same data, tells its port and holds it. */
async function startOwner(): Promise<{ port: number; process: ChildProcess }> {
  const source = `
    require(${JSON.stringify(join(__dirname, 'embedded-postgres.ts'))})
      .startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {} })
      .then(({ port }) => { console.log(port); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['-r', join(repository, 'tools/swc-register.cjs'), '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { port: Number(line), process: child };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function query(server: Pick<EmbeddedPostgres, 'adminUrl'>, text: string): Promise<unknown[]> {
  const client = new Client(server.adminUrl('postgres'));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

const pidFile = (): string => join(dataDir, 'cluster/pgdata/postmaster.pid');
const postmasterPid = async (): Promise<number> => Number.parseInt(await readFile(pidFile(), 'utf8'), 10);

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'embedded postgres '));
  await chmod(parent, 0o755);
  dataDir = join(parent, 'data');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(parent, { recursive: true, force: true });
});

describe('on an empty folder', () => {
  it('serves PostgreSQL 18 that speaks Spanish, on 127.0.0.1 only and without a socket file', async () => {
    const server = await start();
    expect(await query(server, 'show server_version')).toEqual([expect.stringMatching(/^18\./)]);
    const found = `select to_tsvector('spanish', 'AMPLIACIÓN') @@ to_tsquery('spanish', 'ampliación')`;
    expect(await query(server, found)).toEqual([true]);
    expect(await query(server, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await query(server, 'show unix_socket_directories')).toEqual(['']);
    expect(await query(server, 'show fsync')).toEqual(['on']);
  });

  it('asks for a password that only the owner of the data can read', async () => {
    const server = await start();
    const password = join(dataDir, 'cluster/password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect((await readFile(password, 'utf8')).trim()).toHaveLength(32);
    const wrong = { adminUrl: (database: string) => server.adminUrl(database).replace(/:[^:@]+@/, ':wrong@') };
    await expect(query(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('leaves nothing running after stop', async () => {
    const server = await start();
    const pid = await postmasterPid();
    await server.stop();
    expect(processCommand(pid)).toBeUndefined();
    await expect(stat(pidFile())).rejects.toThrow('ENOENT');
  });
});

describe('after a kill -9 of the process that started it', () => {
  it('adopts the surviving server with its data', async () => {
    const owner = await startOwner();
    const before = await postmasterPid();
    await kill(owner.process);
    const said: string[] = [];
    const server = await start((sentence) => said.push(sentence));
    expect(await postmasterPid()).toBe(before);
    expect(server.port).toBe(owner.port);
    expect(said.join()).toContain('adopted');
    await server.stop();
    expect(processCommand(before)).toBeUndefined();
  });

  it('starts again when the server was killed as well, and finds what was committed', async () => {
    const owner = await startOwner();
    const password = (await readFile(join(dataDir, 'cluster/password'), 'utf8')).trim();
    const first = {
      adminUrl: (database: string) => `postgres://postgres:${password}@127.0.0.1:${owner.port}/${database}`,
    };
    await query(first, 'create table kept as select 42 as answer');
    await kill(owner.process);
    process.kill(await postmasterPid(), 'SIGKILL');
    expect(await query(await start(), 'select answer from kept')).toEqual([42]);
  });
});

describe('with a lock file whose process is somebody else by now', () => {
  it('starts all the same', async () => {
    await (await start()).stop();
    await writeFile(
      pidFile(),
      `${process.pid}\n${join(dataDir, 'cluster/pgdata')}\n0\n5432\n\n127.0.0.1\n\nready   \n`,
    );
    expect(await query(await start(), 'select 1')).toEqual([1]);
  });
});

describe('with two starts at once on one folder', () => {
  it('gives both the same server, which goes when the second stops', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(other.port).toBe(one.port);
    await one.stop();
    expect(await query(other, 'select 1')).toEqual([1]);
    const pid = await postmasterPid();
    await other.stop();
    expect(processCommand(pid)).toBeUndefined();
    expect((await readdir(dataDir)).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });
});

(process.getuid?.() === 0 ? describe : describe.skip)('as root, below a folder that is closed to others', () => {
  it('keeps the database where the account of the server can reach it, and finds it there again', async () => {
    await chmod(parent, 0o700);
    const server = await start();
    await query(server, 'create table kept as select 42 as answer');
    await server.stop();
    const elsewhere = (await readFile(join(dataDir, 'location'), 'utf8')).trim();
    expect(elsewhere).toMatch(/^\/var\/lib\/acuerda\/cluster-/);
    expect((await stat(join(elsewhere, 'cluster/pgdata'))).uid).not.toBe(0);
    const again = await start();
    expect(await query(again, 'select answer from kept')).toEqual([42]);
    await again.stop();
    await rm(elsewhere, { recursive: true, force: true });
  });
});

describe('when the server does not come up', () => {
  it('says so in the words of its own log', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'cluster/pgdata/PG_VERSION'), '9.6\n');
    await expect(start()).rejects.toThrow(/did not start[^]*PostgreSQL version 9\.6/);
  });
});
