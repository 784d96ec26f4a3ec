import { chapters } from './sentences';
import { specFile } from './spec-file';
import { titlesIn } from './spec-titles';

describe('a promise of the rules', () => {
  const tests = chapters.flatMap(({ sentences }) => sentences).flatMap((sentence) => sentence.tests);
  const known = new Map<string, string[]>();
  const titlesOf = (file: string): string[] => {
    const titles = known.get(file) ?? titlesIn(specFile(file));
    known.set(file, titles);
    return titles;
  };

  it.each(tests)('is held by a test that exists: %s', (test) => {
    const [file = '', ...titles] = test.split(' › ');
    expect(titlesOf(file)).toContain(titles.join(' › '));
  });

  it('has a test', () => {
    const bare = chapters.flatMap(({ sentences }) => sentences).filter(({ tests: held }) => held.length === 0);
    expect(bare).toEqual([]);
  });
});
