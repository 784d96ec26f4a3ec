import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(__dirname, '../../../../../shared/seeds');

/** True where the documents that the project starts from lie beside the repository. They are not part of it. */
export const seedsAreHere = existsSync(SEEDS);

export function seed(name: string): Buffer {
  return readFileSync(join(SEEDS, name));
}

/** `describe` where the seeds are; elsewhere a suite that is skipped and says why. */
export function describeWithSeeds(name: string, body: () => void): void {
  if (seedsAreHere) describe(name, body);
  else {
    process.stderr.write(`SKIPPED: «${name}» needs ../shared/seeds beside the repository\n`);
    describe.skip(`${name} (needs ../shared/seeds)`, () => it('is not run', () => undefined));
  }
}
