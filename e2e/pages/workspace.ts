import type { Locator, Page } from 'playwright-core';
import { SLUG } from '../support/stages';

export async function openAcuerdo(page: Page, id: string): Promise<void> {
  await page.goto(`/app/${SLUG}/acuerdos/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export const decide = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Acciones' }).getByRole('button', { name });

export async function approve(page: Page): Promise<void> {
  await decide(page, 'Aprobar').click();
  await page.getByText('Votó a favor; puede cambiarlo.').or(page.getByText('Aprobado:')).first().waitFor();
}

/** Objects to a part by the name that people call it by. */
export async function object(page: Page, part: string, reasons: string): Promise<void> {
  await decide(page, 'Objetar una parte').click();
  const dialog = page.getByRole('dialog', { name: 'Su objeción' });
  await dialog.getByLabel('A qué parte').selectOption({ label: part });
  await dialog.getByRole('textbox', { name: 'Por qué' }).fill(reasons);
  await dialog.getByRole('button', { name: 'Presentar la objeción' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function acceptObjection(page: Page, reasons: string): Promise<void> {
  await page.getByRole('button', { name: 'Responder la objeción' }).click();
  const dialog = page.getByRole('dialog', { name: 'Responder la objeción' });
  await dialog.getByRole('radio', { name: 'Aceptar la objeción' }).check();
  await dialog.getByRole('textbox', { name: 'Razones' }).fill(reasons);
  await dialog.getByRole('button', { name: 'Aceptar la objeción' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Declines it: whoever objected withdraws or maintains it then. */
export async function declineObjection(page: Page, reasons: string): Promise<void> {
  await page.getByRole('button', { name: 'Responder la objeción' }).click();
  const dialog = page.getByRole('dialog', { name: 'Responder la objeción' });
  await dialog.getByRole('radio', { name: 'Declinar con razones' }).check();
  await dialog.getByRole('textbox', { name: 'Razones' }).fill(reasons);
  await dialog.getByRole('button', { name: 'Declinar con razones' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function maintainObjection(page: Page, reasons: string): Promise<void> {
  await page.getByRole('button', { name: 'Sostener la objeción' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sostener la objeción' });
  await dialog.getByRole('textbox', { name: 'Razones' }).fill(reasons);
  await dialog.getByRole('button', { name: 'Sostener la objeción' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function signOff(page: Page): Promise<void> {
  await decide(page, 'Dar el visto bueno').click();
  await page.getByText('Dio su visto bueno').waitFor();
}

export async function publish(page: Page, session: string): Promise<string> {
  await decide(page, 'Preparar la publicación').click();
  const dialog = page.getByRole('dialog', { name: 'Publicación' });
  await dialog.getByLabel('Sesión', { exact: true }).fill(session);
  await dialog.getByRole('button', { name: 'Publicar el acuerdo' }).click();
  const note = page.getByText(/^Publicado con el folio/);
  await note.waitFor();
  return /folio (\S+?)\.?$/.exec((await note.textContent()) ?? '')?.[1] ?? '';
}

/** How each seat stands in the vote that is shown, without who is looking at it just now. */
export async function standings(page: Page): Promise<string[]> {
  const panel = page.getByRole('region', { name: /^Votación de la revisión/ });
  await panel.waitFor();
  return panel.locator('.seat-state').evaluateAll((states) =>
    states.map(({ childNodes }) =>
      [...childNodes]
        .filter((node) => !(node instanceof Element && node.matches('.is-here')))
        .map(({ textContent }) => textContent)
        .join(''),
    ),
  );
}
