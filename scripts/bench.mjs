import { buildProduct } from './support/build.mjs';
import { installIfStale } from './support/install.mjs';
import { requireSupportedNode } from './support/node-version.mjs';
import { runTypeScript } from './support/run-typescript.mjs';

requireSupportedNode();
await installIfStale();
await buildProduct();
process.exit(await runTypeScript('bench/run.ts', process.argv.slice(2)));
