import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildProduct } from './support/build.mjs';
import { installIfStale } from './support/install.mjs';
import { requireSupportedNode } from './support/node-version.mjs';
import { exitCodeOf, root, say } from './support/run.mjs';

requireSupportedNode();
await installIfStale();
await buildProduct();
say('Starting Acuerda. Ctrl-C stops it; what you do is kept in ' + (process.env.DATA_DIR ?? join(root, 'data')) + '.');

// In a process group of its own, or Ctrl-C would reach it twice: from the terminal and from here.
const api = spawn(process.execPath, ['apps/api/dist/main.js'], {
  cwd: root,
  stdio: 'inherit',
  detached: true,
  env: { DATA_DIR: join(root, 'data'), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => api.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
}
api.once('exit', (code, signal) => process.exit(exitCodeOf(code, signal)));
