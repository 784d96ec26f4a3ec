import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const LIMIT = 400;
const WRITTEN_BY_HAND = /\.(ts|tsx|js|cjs|mjs|css|sh|sql)$/;
const GENERATED = /^apps\/web\/src\/gql\//;

/** One complaint for each source file of more than 400 lines. */
export function tooLongFiles(files = sourceFiles(), read = (file) => readFileSync(join(root, file), 'utf8')) {
  return files
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ file, lines }) => `${file} has ${lines} lines; more than ${LIMIT} hold two things.`);
}

function sourceFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\n')
    .filter((file) => WRITTEN_BY_HAND.test(file) && !GENERATED.test(file) && existsSync(join(root, file)));
}
