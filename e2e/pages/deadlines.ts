import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

export async function openDeadlines(page: Page): Promise<void> {
  await page.goto(`/app/${SLUG}/plazos`);
  await page.getByRole('heading', { name: 'Plazos', level: 1 }).waitFor();
}

/** One reminder of the plan, by how long before the end it is. */
export const reminder = (page: Page, offset: string): Locator =>
  page.locator('.reminder-list > li', { has: page.getByText(offset, { exact: true }) }).first();

/** The rows of the delivery ledger of one day, as it is written there: «vie 8 abr 2022». */
export async function deliveriesOn(page: Page, day: string): Promise<string[]> {
  const ledger = page.getByRole('region', { name: 'Registro de entregas' });
  await ledger.getByRole('row').nth(1).waitFor();
  const rows = await ledger.getByRole('row').allTextContents();
  return rows.filter((row) => row.startsWith(day));
}

/** Waits until so many mails with a subject that begins so are in the mailbox. @throws when there are others or more */
export async function mailsArrive(page: Page, subject: string, count: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const mailbox = await (await page.request.get('/mailbox')).text();
    const found = mailbox.split(`>${subject}`).length - 1;
    if (found === count) return;
    if (found > count || Date.now() > deadline) throw new Error(`${found} mails «${subject}», and not ${count}.`);
    await pause(50);
  }
}

/** What the bell says to those who do not see it. */
export async function unread(page: Page): Promise<number> {
  const bell = page.getByRole('button', { name: /^Notificaciones: \d+ sin leer$/ });
  return Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
}
