import { requireSupportedNode } from './support/node-version.mjs';
import { installIfStale } from './support/install.mjs';
import { runNx, runTool, say } from './support/run.mjs';
import { tooLongFiles } from './support/file-length.mjs';
import { clientTypesDrift } from './support/client-types-drift.mjs';
import { rulesPageDrift } from './support/rules-page.mjs';
import { schemaDrift } from './support/schema-drift.mjs';

requireSupportedNode();
await installIfStale();

/** Each step answers true when all is well, and has said why when it is not. */
const steps = [
  [
    'types and lint (with boundaries and import cycles)',
    () => passes(runNx(['run-many', '--targets=typecheck,lint'], { quiet: true })),
  ],
  ['formatting', () => passes(runTool('prettier/bin/prettier.cjs', ['--check', '.'], { quiet: true }))],
  [
    'files and exports that nobody uses',
    () => passes(runTool('knip/bin/knip.js', ['--no-config-hints'], { quiet: true })),
  ],
  ['length of files', () => nothingIn(tooLongFiles())],
  ["the api's schema, as its code generates it", () => nothingIn(schemaDrift())],
  ["the web's types of that schema", () => nothingIn(clientTypesDrift())],
  ['the page of the rules, as the code says', () => nothingIn(rulesPageDrift())],
];

const passes = async (exitCode) => (await exitCode) === 0;

async function nothingIn(complaints) {
  const found = await complaints;
  for (const complaint of found) console.error(complaint);
  return found.length === 0;
}

const failed = [];
for (const [name, step] of steps) {
  const began = performance.now();
  const good = await step();
  say(`${good ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!good) failed.push(name);
}
if (failed.length > 0) say(`Not in order: ${failed.join('; ')}.`);
process.exit(failed.length > 0 ? 1 : 0);
