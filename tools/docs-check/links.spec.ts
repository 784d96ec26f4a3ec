import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { files, read, repository } from './repository';

const pages = files.filter((file) => file.endsWith('.md'));

/** Links of a page that stay in the repository, pictures left out. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((link) => !/^\w+:/.test(link));

/** The anchor that a heading of level 2 is reached by. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path ? posix.join(posix.dirname(page), path) : page;
  if (!existsSync(join(repository, target))) return false;
  return anchor === undefined || anchorsIn(read(target)).includes(anchor);
}

it('finds the pages and their links', () => {
  expect(pages).toContain('README.md');
  expect(linksIn(read('docs/commands/vote.md'))).toContain('README.md#any-command');
  expect(leadsSomewhere('docs/commands/vote.md', 'README.md#any-mood')).toBe(false);
  expect(leadsSomewhere('docs/commands/vote.md', 'veto.md')).toBe(false);
});

it.each(pages)('%s links to what is there', (page) => {
  expect(linksIn(read(page)).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});
