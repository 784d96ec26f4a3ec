import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

/** The roster as a table: one row an appointment, the cells in the order of its columns. */
export async function rosterRow(page: Page, seat: string): Promise<string> {
  await page.goto(`/app/${SLUG}/integracion`);
  await page.getByText('Tabla', { exact: true }).click();
  const row = page.getByRole('row', { name: new RegExp(`^${seat}`) }).first();
  return (await row.textContent()) ?? '';
}

/** The panel of the terms that end together with this one, among the deadlines, with how they came to that end unfolded. */
export async function termPanel(page: Page, name: string): Promise<Locator> {
  await page.goto(`/app/${SLUG}/plazos`);
  const panel = page.locator('.term-panel', { hasText: name }).first();
  await panel.getByText(/^Cómo lleg(ó|aron) a este término$/).click();
  await panel.locator('.term-of-panel').first().waitFor();
  return panel;
}

/** The demonstration's own control of the legal clock, in the menu of whoever is signed in. */
export async function openClock(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Su cuenta/ }).click();
  const clock = page.locator('.demo-clock');
  await clock.waitFor();
  return clock;
}

/** Moves the legal clock by days. */
export async function moveClock(page: Page, days: 1 | 7 | 15): Promise<void> {
  const clock = await openClock(page);
  const before = (await clock.locator('b time').getAttribute('datetime')) ?? '';
  await clock.getByRole('button', { name: `+${days} día`, exact: false }).click();
  await clock.locator(`b time:not([datetime="${before}"])`).waitFor();
  await page.keyboard.press('Escape');
}

/** Records an appointment to a post that nobody holds, as the dialog proposes it or by what is changed in it. */
export async function fillVacancy(
  page: Page,
  post: string,
  change: (dialog: Locator) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  await page.getByRole('link', { name: `Registrar la designación de «${post}»` }).click();
  const dialog = page.getByRole('dialog', { name: 'Registrar designación' });
  await change(dialog);
  await dialog.getByRole('button', { name: 'Registrar la designación' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
