import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { SCREENS, type Screen } from './screens';
import { launchAcuerda } from './support/acuerda';
import { launchBrowser } from './support/chromium';
import { cache } from './support/paths';
import { DESKTOP, newPerson, PHONE, type View } from './support/person';
import { signInAs } from './support/sign-in';
import unpackChromium from './support/unpack-chromium';

const folder = join(cache, 'screenshots');

async function picture(browser: Browser, url: string, screen: Screen, view: View): Promise<void> {
  const file = join(folder, `${screen.name}-${view.width}.png`);
  const person = await newPerson(browser, url, view);
  if (screen.as) {
    await person.page.goto('/');
    await signInAs(person.page, screen.as);
  }
  await person.page.goto(screen.path, { waitUntil: 'networkidle' });
  await person.page.evaluate(() => document.fonts.ready);
  await person.page.screenshot({ path: file, fullPage: true });
  await person.leave();
  console.log(file);
}

/** Takes each screen at 1440 and 390 px; one that fails does not keep the others from being taken. */
async function takeScreenshots(): Promise<void> {
  await unpackChromium();
  await mkdir(folder, { recursive: true });
  const [acuerda, browser] = await Promise.all([launchAcuerda(), launchBrowser()]);
  try {
    for (const screen of SCREENS) {
      for (const view of [DESKTOP, PHONE]) {
        await picture(browser, acuerda.url, screen, view).catch((failure: unknown) => {
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
