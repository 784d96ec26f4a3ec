import type { Screen } from '../screens';
import { expectNoAxeViolations } from './accessibility';
import { exhibit, type Exhibits } from './exhibits';
import type { Language, View } from './person';
import { openScreen } from './screen-visit';
import { useAcuerda } from './visit';

/** Every screen in one language at some widths: usable with assistive technology, nothing cut, nothing in the console. */
export function describeSoundScreens(
  language: Language,
  views: readonly [View, ...View[]],
  screens: readonly Screen[],
): void {
  const visit = useAcuerda();
  let exhibits: Exhibits;

  beforeAll(async () => {
    exhibits = await exhibit(visit.acuerda);
  });

  it.each(screens)('$name', async (screen) => {
    const person = await visit.newPerson(views[0], language);
    const { page } = person;
    await openScreen(person, screen, exhibits);
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
    for (const view of views) {
      await page.setViewportSize(view);
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
    }
  });
}
