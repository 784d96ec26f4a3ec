import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './run.mjs';

const PAGE = 'docs/rules.md';

/** A complaint when the committed page of the rules is not what the code says. */
export async function rulesPageDrift() {
  const [committed, generated] = await Promise.all([readFile(join(root, PAGE), 'utf8'), generatedPage()]);
  return committed === generated
    ? []
    : [`${PAGE} is not what the code says: run \`npm run rules\` and look at the difference.`];
}

/** Writes the page of the rules anew. */
export async function writeRulesPage() {
  await writeFile(join(root, PAGE), await generatedPage());
}

async function generatedPage() {
  const command = ['-r', './tools/swc-register.cjs', 'tools/rules-page/print.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 16_000_000 });
  return stdout;
}
