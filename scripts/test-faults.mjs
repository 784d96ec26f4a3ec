import { installIfStale } from './support/install.mjs';
import { requireSupportedNode } from './support/node-version.mjs';
import { runTool, say } from './support/run.mjs';

requireSupportedNode();
await installIfStale();

const { SEED, RUNS = SEED === undefined ? '100' : '1', COMMANDS = '500', TERMS = '10000' } = process.env;

/** What `npm test` does in little, with the load that was promised. */
const SUITES = [
  {
    name: 'exploration',
    does: 'every state under every combination of rules',
    project: 'workflow',
    spec: 'proof/exploration',
    env: { EXPLORE: 'all' },
  },
  {
    name: 'clients',
    does: `twenty clients, ${COMMANDS} commands each, ${RUNS} times; about a minute each time`,
    project: 'api',
    spec: 'twenty-clients',
    env: { RUNS, COMMANDS },
  },
  {
    name: 'reminders',
    does: `three years of ${TERMS} terms, and half as many on Redis`,
    project: 'api',
    spec: 'reminders/simulation.spec',
    env: { TERMS, LEAP: '24', STRIKES: '20' },
  },
  {
    name: 'live',
    does: 'a hundred listeners on bad lines while the api is killed every 20 seconds, one process and two on Redis; a comment before 50 and before 1,000',
    project: 'api',
    spec: 'live-faults|comments/readers',
    env: { LIVE_FAULTS: 'long' },
  },
];

function chosen(argv) {
  const wanted = argv.flatMap((argument, i) => (argv[i - 1] === '--only' ? [argument] : []));
  const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0 || argv.length !== 2 * wanted.length) {
    say(`Use --only <name>, with one of: ${SUITES.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return wanted.length === 0 ? SUITES : SUITES.filter(({ name }) => wanted.includes(name));
}

let worst = 0;
for (const { name, does, project, spec, env } of chosen(process.argv.slice(2))) {
  say(`${name}: ${does}.`);
  const jest = ['--config', 'jest.config.cjs', '--selectProjects', project, '--testPathPatterns', spec, '--verbose'];
  worst = Math.max(worst, await runTool('jest/bin/jest.js', jest, { env }));
}
process.exit(worst);
