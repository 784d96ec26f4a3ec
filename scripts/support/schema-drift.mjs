import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildProduct } from './build.mjs';
import { root } from './run.mjs';

const SCHEMA = 'apps/api/schema.graphql';
/** The built api's command that writes its schema to standard output. */
const PRINT_SCHEMA = 'apps/api/dist/print-schema.js';

/** A complaint when the committed schema is not what the api's code generates. */
export async function schemaDrift() {
  await buildProduct(['api']);
  const [committed, { stdout: generated }] = await Promise.all([
    readFile(join(root, SCHEMA), 'utf8'),
    promisify(execFile)(process.execPath, [PRINT_SCHEMA], { cwd: root, maxBuffer: 16_000_000 }),
  ]);
  if (generated.trim() === committed.trim()) return [];
  return [
    `${SCHEMA} is not what the code generates: run \`node ${PRINT_SCHEMA} > ${SCHEMA}\` and look at the difference.`,
  ];
}
