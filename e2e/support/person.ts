import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** From here on, an error in the page that matches is expected; one that never comes fails as well. */
  expectsError(pattern: RegExp): void;
  /** Closes the browser window. @throws with every error of the page or its console that nobody expected. */
  leave(): Promise<void>;
}

export interface View {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: View = { width: 1440, height: 900 };
export const PHONE: View = { width: 390, height: 844 };

export type Language = 'es' | 'en';

/** Somebody in Mérida with a browser window of their own: no cookie, no storage of anybody else's. */
export async function newPerson(
  browser: Browser,
  url: string,
  view: View = DESKTOP,
  language: Language = 'es',
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: view,
    locale: language === 'es' ? 'es-MX' : 'en-US',
    timezoneId: 'America/Merida',
    hasTouch: view.width < 600,
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'language', value: language, url }]);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const expected: RegExp[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return {
    page,
    context,
    expectsError: (pattern) => expected.push(pattern),
    leave: async () => {
      await context.close();
      const surprising = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      const missing = expected.filter((pattern) => !errors.some((error) => pattern.test(error)));
      const complaints = [...surprising, ...missing.map((pattern) => `expected and not seen: ${pattern}`)];
      if (complaints.length > 0) throw new Error(`Errors in the browser:\n${complaints.join('\n')}`);
    },
  };
}
