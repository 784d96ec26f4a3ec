import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

export async function openRules(page: Page): Promise<void> {
  await page.goto(`/app/${SLUG}/reglas`);
  await page.getByRole('heading', { name: 'Reglas', level: 1 }).waitFor();
}

/** A rule in force, as the screen says it. */
export async function ruleInForce(page: Page, name: string): Promise<string> {
  const rule = page.locator('.rule', { has: page.getByText(name, { exact: true }) });
  return (await rule.textContent()) ?? '';
}

/** The row of a rule in a proposal. */
export const proposed = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

export async function beginProposal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Proponer un cambio' }).click();
  await page.getByRole('heading', { name: 'Proponer un cambio de las reglas' }).waitFor();
}

/** Reviews what is proposed, and adopts it. @returns what the confirmation said */
export async function adoptRules(page: Page, version: number): Promise<string> {
  await page.getByRole('button', { name: 'Revisar y adoptar' }).click();
  const dialog = page.getByRole('dialog', { name: `Adoptar la versión ${version}` });
  const said = (await dialog.textContent()) ?? '';
  await dialog.getByRole('button', { name: `Adoptar la versión ${version}` }).click();
  await dialog.waitFor({ state: 'hidden' });
  return said;
}

/** Changes one rule that is a choice, from the screen of the rules. */
export async function chooseRule(page: Page, name: string, choice: string, version: number): Promise<void> {
  await openRules(page);
  await beginProposal(page);
  await proposed(page, name).getByRole('combobox').selectOption({ label: choice });
  await page.getByText('Cambia 1 regla').waitFor();
  await adoptRules(page, version);
}

export async function loadDays(page: Page, list: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Días, uno por renglón' }).fill(list);
  await page.getByRole('button', { name: 'Agregar los días de la lista' }).click();
}
