import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Runs a TypeScript program of this repository from source. */
export const runTypeScript = (file, args = []) =>
  run(process.execPath, [
    '--conditions=@acuerda/source',
    '--require',
    join(root, 'tools/swc-register.cjs'),
    join(root, file),
    ...args,
  ]);
