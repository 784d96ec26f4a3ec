import { codeSpans, section, tableRows } from './markdown';
import { files, read } from './repository';

const { MAY_IMPORT } = jest.requireActual<{ MAY_IMPORT: Record<string, string[]> }>('../boundaries/map.cjs');

const text = read('ARCHITECTURE.md');
const [houses = '', features = ''] = section(text, 'Folders').split('In `apps/api/src`:');

const named = (table: string): string[] => tableRows(table).flatMap(([folder]) => codeSpans(folder ?? ''));

/** The folders right below `path`, that hold a file of the repository. */
function foldersIn(path: string): string[] {
  const below = files.filter((file) => file.startsWith(path)).map((file) => file.slice(path.length).split('/'));
  return [...new Set(below.flatMap(([folder, ...rest]) => (folder && rest.length > 0 ? [folder] : [])))];
}

const packages = ['apps', 'libs'].flatMap((group) => foldersIn(`${group}/`).map((folder) => `${group}/${folder}`));

describe('the folders that ARCHITECTURE.md names', () => {
  it('are those of the repository', () => {
    const others = foldersIn('').filter((folder) => folder !== 'apps' && folder !== 'libs');
    expect(named(houses).sort()).toEqual([...packages, ...others].sort());
  });

  it('are the features of the api', () => {
    expect(foldersIn('apps/api/src/')).toContain('platform');
    expect(named(features).sort()).toEqual(foldersIn('apps/api/src/').sort());
  });
});

describe('who may import whom', () => {
  it('is what lint enforces', () => {
    const rows = tableRows(section(text, 'Who may import whom')).map(([own, others]) => [
      codeSpans(own ?? '')[0],
      codeSpans(others ?? ''),
    ]);
    expect(Object.fromEntries(rows)).toEqual(MAY_IMPORT);
  });
});
