import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';

const WEB = join(root, 'apps/web');
const GENERATED = join(WEB, 'src/gql');

/**
 * A complaint when the committed types of the web are not what its operations and the schema generate. They are generated
 * in place, because the generator's own check does not see what its formatting hook does; what was there is put back.
 */
export async function clientTypesDrift() {
  const committed = await contents();
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const options = { quiet: true, cwd: WEB, env: { PATH: path } };
  const code = await runTool('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.cjs'], options);
  const generated = await contents();
  await putBack(committed, generated);
  if (code !== 0) return ['The operations of the web do not fit the schema: see above.'];
  const stale = [...new Set([...committed.keys(), ...generated.keys()])].filter(
    (name) => committed.get(name) !== generated.get(name),
  );
  return stale.map(
    (name) => `apps/web/src/gql/${name} is stale: run \`npx graphql-codegen --config codegen.cjs\` in apps/web.`,
  );
}

async function contents() {
  const names = await readdir(GENERATED).catch(() => []);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(GENERATED, name), 'utf8')])));
}

async function putBack(before, after) {
  for (const name of after.keys()) if (!before.has(name)) await rm(join(GENERATED, name));
  for (const [name, text] of before) await writeFile(join(GENERATED, name), text);
}
