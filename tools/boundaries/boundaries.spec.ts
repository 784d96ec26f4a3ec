import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const repository = resolve(__dirname, '../..');
const fixtures = join(__dirname, 'fixtures');
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

function lintFixtures(): [name: string, expected: string, found: string][] {
  const run = spawnSync(process.execPath, [eslint, '--format', 'json', '.'], { cwd: fixtures, encoding: 'utf8' });
  const files = JSON.parse(run.stdout) as LintedFile[];
  return files
    .filter(({ filePath }) => /\.tsx?$/.test(filePath))
    .map(({ filePath, messages }) => {
      const expected = /^\/\/ expects: (.*)/.exec(readFileSync(filePath, 'utf8'))?.[1] ?? '';
      const found = [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))].sort();
      return [relative(fixtures, filePath), expected, found.join(' ') || 'nothing'];
    });
}

describe('each rule of the house, on a file that breaks it and on a neighbour that keeps it', () => {
  const linted = lintFixtures();

  it('finds the fixtures', () => {
    expect(linted.length).toBeGreaterThan(30);
  });

  it.each(linted)('%s: %s', (_name, expected, found) => {
    expect(found).toBe(expected);
  });
});

describe('the configuration of the repository', () => {
  it.each(['libs/workflow/src/a.ts', 'libs/document/src/a.ts', 'apps/api/src/a/a.ts', 'apps/web/src/a/a.tsx'])(
    'has the boundaries switched on for %s',
    (file) => {
      const printed = execFileSync(process.execPath, [eslint, '--print-config', file], { cwd: repository });
      const { rules } = JSON.parse(printed.toString()) as { rules: Record<string, unknown> };
      for (const name of ['boundaries/packages', 'boundaries/features', 'boundaries/pure', 'import-x/no-cycle']) {
        expect(rules[name]).toEqual([2, expect.anything()]);
      }
    },
  );
});
