import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pictureMails } from './picture-mails';
import { type Screen, SCREENS } from './screens';
import { launchAcuerda } from './support/acuerda';
import { launchBrowser } from './support/chromium';
import { exhibit, type Exhibits } from './support/exhibits';
import { cache } from './support/paths';
import { DESKTOP, newPerson, type Person, PHONE } from './support/person';
import { openScreen } from './support/screen-visit';
import unpackChromium from './support/unpack-chromium';

const folder = join(cache, 'screenshots');

async function picture(person: Person, screen: Screen, exhibits: Exhibits, file: string): Promise<void> {
  await openScreen(person, screen, exhibits);
  await showWhole(person.page);
  await person.page.screenshot({ path: file, fullPage: true });
  await person.leave();
  console.log(file);
}

/** As tall as the page is long: bars that stay under the thumb then stand at its end, and cover nothing. */
async function showWhole(page: Page): Promise<void> {
  const { width = 0, height: least = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(least, height) });
}

/** Takes each mail, and each screen at 1440 and 390 px; one that fails does not keep the others from being taken. */
async function takeScreenshots(): Promise<void> {
  await unpackChromium();
  await mkdir(folder, { recursive: true });
  const [acuerda, browser] = await Promise.all([launchAcuerda(), launchBrowser()]);
  try {
    await pictureMails(browser);
    const exhibits = await exhibit(acuerda);
    for (const screen of SCREENS) {
      for (const view of [DESKTOP, PHONE]) {
        const person = await newPerson(browser, acuerda.url, view);
        const file = join(folder, `${screen.name}-${view.width}.png`);
        await picture(person, screen, exhibits, file).catch((failure: unknown) => {
          console.error(`${screen.name} at ${view.width} px: ${String(failure)}`);
          process.exitCode = 1;
        });
      }
    }
  } finally {
    await browser.close();
    await acuerda.stop();
  }
}

void takeScreenshots();
