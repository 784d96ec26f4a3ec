import { freshDataDir, launchAcuerda, removeData } from './support/acuerda';
import { ask } from './support/ask';

const PEOPLE = '{ session { demo { people { id name office } } } }';

describe('an installation whose process is killed with kill -9', () => {
  it('has its data at the next start, without making the demonstration anew, and then stops cleanly', async () => {
    const dataDir = await freshDataDir();
    try {
      const first = await launchAcuerda({ dataDir });
      const people = await ask<{ session: unknown }>(first, PEOPLE);
      await first.crash();

      const second = await launchAcuerda({ dataDir });
      expect(await ask(second, PEOPLE)).toEqual(people);
      await second.stop();
    } finally {
      await removeData(dataDir);
    }
  });
});

describe('an installation that is asked to stop the moment it is ready', () => {
  it('stops cleanly', async () => {
    const acuerda = await launchAcuerda();
    await acuerda.stop();
    expect(acuerda.log()).toContain('PostgreSQL stopped.');
  });
});
