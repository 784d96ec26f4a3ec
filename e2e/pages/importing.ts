import type { Page } from 'playwright-core';
import { SLUG } from '../support/stages';

/** Gives the import screen a file and waits for its report. */
export async function importFile(page: Page, file: string): Promise<void> {
  await page.goto(`/app/${SLUG}/importar`);
  await page.getByRole('button', { name: 'Elegir un archivo' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: 'Esto reconocimos en su documento' }).waitFor();
}

/** The titles of what the report says under one of its headings. */
export function reported(page: Page, group: string): Promise<string[]> {
  const list = page.getByRole('region', { name: 'Faltas' }).locator(`h3:text-is("${group}") + ul`);
  return list.locator('b').allTextContents();
}

/** Creates the draft from the report. @returns the acuerdo's id, from the address that it leads to */
export async function createDraft(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Crear el borrador' }).click();
  await page.waitForURL(/\/borrador$/);
  await page.getByRole('textbox', { name: 'Texto del borrador' }).waitFor();
  return /acuerdos\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}
