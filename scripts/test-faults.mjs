import { installIfStale } from './support/install.mjs';
import { requireSupportedNode } from './support/node-version.mjs';
import { runTool, say } from './support/run.mjs';

requireSupportedNode();
await installIfStale();

/** What `npm test` does with a little load in half a minute, with the load that was promised. */
const { SEED, RUNS = SEED === undefined ? '100' : '1', COMMANDS = '500' } = process.env;
say(`Twenty clients, ${COMMANDS} commands each, ${RUNS} times: about a minute each time.`);
process.exit(
  await runTool(
    'jest/bin/jest.js',
    ['--config', 'jest.config.cjs', '--selectProjects', 'api', '--testPathPatterns', 'twenty-clients'].concat(
      process.argv.slice(2),
    ),
    { env: { RUNS, COMMANDS } },
  ),
);
