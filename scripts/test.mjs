import { availableParallelism } from 'node:os';
import { buildProduct } from './support/build.mjs';
import { installIfStale } from './support/install.mjs';
import { requireSupportedNode } from './support/node-version.mjs';
import { runTool, say } from './support/run.mjs';

requireSupportedNode();
await installIfStale();
await buildProduct();

const given = process.argv.slice(2);
const chosen = given.some((argument) => /^(--maxWorkers|-w|--runInBand|-i)\b/.test(argument));
// Each worker may drive a browser and a database beside itself: never more than four.
const workers = chosen ? [] : [`--maxWorkers=${Math.min(4, Math.max(2, availableParallelism() - 1))}`];
say('Running the tests.');
process.exit(await runTool('jest/bin/jest.js', ['--config', 'jest.config.cjs', ...workers, ...given]));
