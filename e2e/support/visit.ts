import type { Browser } from 'playwright-core';
import { launchAcuerda, type LaunchOptions, type Server } from './acuerda';
import { launchBrowser } from './chromium';
import { type Language, newPerson, type Person, type View } from './person';

export interface Visit {
  readonly acuerda: Server;
  /** A browser window that is closed, and must have been without errors, at the end of the test. */
  newPerson(view?: View, language?: Language): Promise<Person>;
}

/** One running product and one browser for the specs of a file. */
export function useAcuerda(options: LaunchOptions = {}): Visit {
  let acuerda: Server | undefined;
  let browser: Browser | undefined;
  const people: Person[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    acuerda = await launchAcuerda(options);
  });
  afterEach(async () => {
    const left = await Promise.allSettled(people.splice(0).map((person) => person.leave()));
    const failures = left.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    if (failures.length > 0) throw new Error(failures.join('\n'));
  });
  afterAll(async () => {
    await browser?.close();
    await acuerda?.stop();
  });

  return {
    get acuerda() {
      return launched(acuerda);
    },
    newPerson: async (view, language) => {
      const person = await newPerson(launched(browser), launched(acuerda).url, view, language);
      people.push(person);
      return person;
    },
  };
}

function launched<T>(one: T | undefined): T {
  if (!one) throw new Error('Nothing runs before the first test.');
  return one;
}
