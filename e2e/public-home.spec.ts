import { expectNoAxeViolations } from './support/accessibility';
import { DESKTOP, PHONE } from './support/person';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
])('a citizen opens the address on %s', (_name, view) => {
  it('sees the public home, in Spanish and accessible', async () => {
    const { page } = await visit.newPerson(view);
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^es/);
    expect(await page.locator('h1').count()).toBe(1);
    await expectNoAxeViolations(page);
  });

  it('need not scroll sideways', async () => {
    const { page } = await visit.newPerson(view);
    await page.goto('/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  });
});

describe('a citizen without JavaScript', () => {
  it('reads the same page', async () => {
    const response = await fetch(`${visit.acuerda.url}/`);
    const html = await response.text();
    expect(html).toMatch(/<h1[\s>]/);
  });
});

describe('an address that does not exist', () => {
  it('is answered with 404 and a page', async () => {
    const person = await visit.newPerson();
    person.expectsError(/404/);
    const response = await person.page.goto('/no-existe/actos/1999/1');
    expect(response?.status()).toBe(404);
    await expectNoAxeViolations(person.page);
  });
});

describe('an office whose people share one address', () => {
  it('gets every file of the application, however many open it in the same minute', async () => {
    const answers = await Promise.all(
      Array.from({ length: 700 }, async () => {
        const answer = await fetch(`${visit.acuerda.url}/app/assets/public.css`);
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
  });
});
