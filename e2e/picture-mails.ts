import { mailSamples } from '@acuerda/notifications/testing';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cache } from './support/paths';

const folder = join(cache, 'mails');

/** What a mail program on a desk shows, and one on a phone. */
const WIDTHS = [640, 360];

const FONTS = [
  ['Public Sans', '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'],
  ['Source Serif 4', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
] as const;

/** Writes every kind of mail in both languages and forms, and takes the HTML at both widths, light and dark. */
export async function pictureMails(browser: Browser): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fonts = await installedFonts();
  for (const locale of ['es', 'en'] as const) {
    for (const [name, { html, text }] of Object.entries(mailSamples(locale))) {
      const file = join(folder, `${name}-${locale}`);
      await writeFile(`${file}.html`, html);
      await writeFile(`${file}.txt`, text);
      await picture(browser, html.replace('</head>', `${fonts}</head>`), file);
    }
  }
}

/** A mail brings no fonts; the machine of the pictures has none, and one that has those of the product shows them. */
async function installedFonts(): Promise<string> {
  const faces = FONTS.map(async ([family, file]) => {
    const data = await readFile(require.resolve(file), 'base64');
    return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${data})}`;
  });
  return `<style>${(await Promise.all(faces)).join('')}</style>`;
}

async function picture(browser: Browser, html: string, file: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, javaScriptEnabled: false });
    await page.setContent(html);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
  console.log(file);
}
