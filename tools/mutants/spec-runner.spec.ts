import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mutants as Stryker plants them: the code asks which of them is active. */
const SUM = `
  const isActive = (id) => globalThis.__stryker__.activeMutant === id;
  export function sum(a, b) {
    if (isActive('breaks the story')) throw new Error('No story');
    if (isActive('never ends')) globalThis.__stryker__.hitCount = 1000;
    return isActive('counts wrong') ? a - b : a + b;
  }`;
const SPEC = `
  import { sum } from './sum';
  describe('two and two', () => {
    const four = sum(2, 2);
    it.each([4])('are %i', (expected) => expect(four).toBe(expected));
  });`;

const library = mkdtempSync(join(tmpdir(), 'mutants-'));
afterAll(() => rmSync(library, { recursive: true }));

/** What the runner says of the specs as they are, and of each mutant, in one process as Stryker has it. */
function judged(mutants: string[]): { dry: string[]; statuses: string[] } {
  writeFileSync(join(library, 'sum.ts'), SUM);
  writeFileSync(join(library, 'sum.spec.ts'), SPEC);
  const script = `
    const [{ factory }] = require(${JSON.stringify(join(__dirname, 'spec-runner.cjs'))}).strykerPlugins;
    const runner = factory({ specs: { library: ${JSON.stringify(library)}, exclude: [] } });
    (async () => {
      const dry = (await runner.dryRun()).tests.map((test) => test.id + ' ' + test.status);
      const statuses = [];
      for (const id of ${JSON.stringify(mutants)}) {
        const options = { activeMutant: { id }, sandboxFileName: 'sum.ts', hitLimit: 100 };
        statuses.push((await runner.mutantRun(options)).status);
      }
      console.log(JSON.stringify({ dry, statuses }));
    })();`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as ReturnType<typeof judged>;
}

describe('the specs, tried by mutants', () => {
  const said = judged(['counts wrong', 'breaks the story', 'never ends', 'is never asked for']);

  it('pass while no mutant is active', () => {
    expect(said.dry).toEqual(['sum.spec.ts 0']);
  });

  it('kill what they notice, be it in a test or in a story that can not be told, and nothing else', () => {
    expect(said.statuses).toEqual(['killed', 'killed', 'timeout', 'survived']);
  });
});
