import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

/** The roster as a table: one row an appointment, the cells in the order of its columns. */
export async function rosterRow(page: Page, seat: string): Promise<string> {
  await page.goto(`/app/${SLUG}/integracion`);
  await page.getByText('Tabla', { exact: true }).click();
  const row = page.getByRole('row', { name: new RegExp(`^${seat}`) }).first();
  return (await row.textContent()) ?? '';
}

/** The panel of the terms that end together with this one, among the deadlines. */
export async function termPanel(page: Page, name: string): Promise<Locator> {
  await page.goto(`/app/${SLUG}/plazos`);
  const panel = page.locator('.term-panel', { has: page.getByRole('heading', { name, exact: true }) });
  await panel.waitFor();
  return panel;
}
