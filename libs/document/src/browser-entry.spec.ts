import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything that a module loads when it runs, itself included; types are gone by then. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, what = '', source = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) ([^;]*?) from '([^']+)';/gm,
  )) {
    if (what.startsWith('type ')) continue;
    if (source.startsWith('.')) reached(`${join(dirname(file), source)}.ts`, seen);
    else seen.add(source);
  }
  return seen;
}

const packages = (entry: string) =>
  [...reached(join(__dirname, entry))].filter((source) => !source.startsWith('/')).sort();

it('the main entry reaches nothing that a browser lacks', () => {
  expect(packages('index.ts')).toEqual([
    '@acuerda/workflow/vocabulary',
    '@noble/hashes/sha2',
    '@noble/hashes/utils',
    'canonicalize',
    'diff',
  ]);
});

it('the import entry is the one that needs Node', () => {
  expect(packages('import.ts')).toEqual(expect.arrayContaining(['mammoth', 'node:crypto', 'yauzl']));
});
