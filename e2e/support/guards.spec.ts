import type { Browser } from 'playwright-core';
import { expectNoAxeViolations } from './accessibility';
import { launchAcuerda } from './acuerda';
import { launchBrowser } from './chromium';
import { newPerson, type Person } from './person';

const SOUND = '<html lang="es"><title>Acuerda</title><main><h1>Actos publicados</h1></main></html>';

let browser: Browser;
let person: Person;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  person = await newPerson(browser, 'http://127.0.0.1');
});

describe('a person in front of a sound page', () => {
  it('leaves without a complaint, and text has a height', async () => {
    await person.page.setContent(SOUND);
    await expectNoAxeViolations(person.page);
    expect((await person.page.locator('h1').boundingBox())?.height).toBeGreaterThan(10);
    await person.leave();
  });
});

describe('a person in front of a broken page', () => {
  it.each([
    ['an image without a text', '<img src="data:," width="9" height="9">', 'image-alt'],
    ['text that is too pale', '<p style="color:#bbb;background:#fff">Vigencia</p>', 'color-contrast'],
    ['a field without a label', '<input>', 'label'],
  ])('is told of %s', async (_name, html, rule) => {
    await person.page.setContent(SOUND.replace('</main>', `${html}</main>`));
    await expect(expectNoAxeViolations(person.page)).rejects.toThrow(`${rule}: `);
    await person.context.close();
  });

  it('is told of an error that the page threw', async () => {
    await person.page.setContent(SOUND);
    await Promise.all([
      person.page.waitForEvent('pageerror'),
      person.page.evaluate(() => setTimeout(() => Reflect.get(globalThis, 'absent').property)),
    ]);
    await expect(person.leave()).rejects.toThrow('TypeError');
  });

  it('is told of an error in the console', async () => {
    await person.page.setContent(SOUND);
    await person.page.evaluate(() => console.error('the vote was lost'));
    await expect(person.leave()).rejects.toThrow('the vote was lost');
  });

  it('is told when the error that was expected did not come', async () => {
    person.expectsError(/404/);
    await expect(person.leave()).rejects.toThrow('expected and not seen');
  });
});

describe('a product that cannot start', () => {
  it('is told with what it said', async () => {
    await expect(launchAcuerda({ env: { ROLE: 'nobody' } })).rejects.toThrow(/ended at once:[^]*ROLE/);
  });
});
