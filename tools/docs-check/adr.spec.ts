import { section } from './markdown';
import { files, read } from './repository';

const FOLDER = 'docs/adr/';
const records = files
  .filter((file) => file.startsWith(FOLDER) && file !== `${FOLDER}README.md`)
  .map((file) => file.slice(FOLDER.length))
  .sort();

describe('the decision records', () => {
  it('are numbered without gaps', () => {
    expect(records.length).toBeGreaterThan(0);
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1));
  });

  it.each(records)('%s weighs options, in half a page', (name) => {
    const text = read(FOLDER + name);
    for (const heading of ['Context', 'Options', 'Choice', 'Consequence']) {
      expect(section(text, heading).trim()).not.toBe('');
    }
    expect(section(text, 'Options').match(/^- /gm)?.length).toBeGreaterThan(1);
    expect(text.split(/\s+/).length).toBeLessThan(350);
  });

  it('are listed by their titles', () => {
    const index = read(`${FOLDER}README.md`);
    for (const name of records) {
      const title = /^# \d+\. (.+)$/m.exec(read(FOLDER + name))?.[1];
      expect(index).toContain(`[${title}](${name})`);
    }
  });
});
