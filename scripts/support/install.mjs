import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run, say } from './run.mjs';

/** The packages that `lock` asks for and `installed` (npm's own record in node_modules) lacks or has in another version. */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(
      ([path, wanted]) => path.includes('node_modules/') && !wanted.optional && !wanted.devOptional && !wanted.link,
    )
    .filter(([path, wanted]) => installed.packages[path]?.version !== wanted.version)
    .map(([path]) => path);
}

/** Installs the locked packages where they are absent or older than the lock; otherwise touches no network. */
export async function installIfStale() {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const record = await readFile(join(root, 'node_modules/.package-lock.json'), 'utf8').catch(() => '{"packages":{}}');
  if (missingPackages(lock, JSON.parse(record)).length === 0) return;
  say('Installing the packages of package-lock.json (npm ci); the first time takes about a minute.');
  const ci = ['ci', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...ci]) : await run('npm', ci);
  if (code === 0) return;
  say('The packages could not be installed: see what npm says above. This one step needs the network.');
  process.exit(code);
}
