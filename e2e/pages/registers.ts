import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

/** The roster as a table: one row an appointment, the cells in the order of its columns. */
export async function rosterRow(page: Page, seat: string): Promise<string> {
  await page.goto(`/app/${SLUG}/integracion`);
  await page.getByText('Tabla', { exact: true }).click();
  const row = page.getByRole('row', { name: new RegExp(`^${seat}`) }).first();
  return (await row.textContent()) ?? '';
}

/** The panel of the terms that end together with this one, among the deadlines; before those that it followed. */
export async function termPanel(page: Page, name: string): Promise<Locator> {
  await page.goto(`/app/${SLUG}/plazos`);
  const panel = page.locator('.term-panel', { has: page.getByRole('heading', { name, exact: true }) }).first();
  await panel.waitFor();
  return panel;
}

/** Moves the legal clock by the demonstration's own control, in the menu of whoever is signed in. */
export async function moveClock(page: Page, days: 1 | 7 | 15): Promise<void> {
  await page.getByRole('button', { name: /^Su cuenta/ }).click();
  const clock = page.locator('.demo-clock');
  const before = (await clock.locator('time').getAttribute('datetime')) ?? '';
  await clock.getByRole('button', { name: `+${days} día`, exact: false }).click();
  await clock.locator(`time:not([datetime="${before}"])`).waitFor();
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
