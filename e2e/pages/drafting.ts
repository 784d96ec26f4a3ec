import type { Locator, Page } from 'playwright-core';

/** Adds a part at the end of its section and writes its words. */
export async function addPart(page: Page, kind: string, words: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Partes' }).getByRole('button', { name: 'Agregar parte' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const text = page.getByRole('textbox', { name: 'Texto del borrador' });
  await text.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(words);
  await text.getByText(words).waitFor();
}

/** Writes on at the end of the part that has some words. */
export async function addWords(page: Page, has: string, words: string): Promise<void> {
  const part = page.locator('.draft-words', { hasText: has });
  await part.click();
  await part.evaluate((element) => {
    const selection = element.ownerDocument.getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
  });
  await page.keyboard.insertText(words);
  await part.getByText(words).waitFor();
}

/** Writes the words of the one part that is still empty, which the bar names as what is missing. */
export async function writeMissing(page: Page, part: string, words: string): Promise<void> {
  await page.getByRole('region', { name: 'Acciones' }).getByText(`${part}: Una sección está vacía`).waitFor();
  await page.getByRole('link', { name: 'Ir a la falta' }).click();
  await page.locator('*:has(> .draft-words[data-empty])').click();
  const text = page.getByRole('textbox', { name: 'Texto del borrador' });
  await text.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(words);
  await text.getByText(words).waitFor();
}

/** Submits what is on screen and waits for the workspace in review. */
export async function submitDraft(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Acciones' }).getByRole('button', { name: 'Enviar a revisión' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enviar a revisión' });
  await dialog.getByRole('button', { name: 'Enviar a revisión' }).click();
  await page.getByRole('heading', { name: /^Votación de la revisión/ }).waitFor();
}

/** What the resolutivo's effects say of themselves. */
export const effectsOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Qué hace este resolutivo' }).locator('details');
