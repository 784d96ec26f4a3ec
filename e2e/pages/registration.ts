import type { Locator, Page } from 'playwright-core';

const section = (page: Page, name: string): Locator =>
  page.locator('.setup-section', { has: page.getByRole('heading', { name }) });

/** Writes into the fields of a form by their labels. */
export async function fillIn(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await form.getByLabel(label, { exact: true }).fill(value);
  }
}

export async function registerBody(page: Page, name: string, city: string): Promise<void> {
  await page.goto('/app/administracion');
  await page.getByRole('button', { name: 'Registrar un órgano' }).click();
  const form = page.getByRole('form', { name: 'Registrar un órgano' });
  await fillIn(form, { 'Nombre del órgano': name });
  await form.getByRole('combobox', { name: 'Zona horaria' }).click();
  await page.getByRole('option', { name: new RegExp(`^${city}`) }).click();
  await form.getByRole('button', { name: 'Registrar el órgano' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** The first term takes dates and act, with its file if there is one; those after it are proposed with the same ones. */
export async function registerTerm(
  page: Page,
  values: Readonly<Record<string, string>>,
  file?: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const terms = section(page, 'Vigencias');
  const again = terms.getByRole('button', { name: 'Registrar otra vigencia' });
  const save = terms.getByRole('button', { name: 'Registrar la vigencia' });
  await again.or(save).first().waitFor();
  if (await again.isVisible()) await again.click();
  const before = await terms.getByRole('listitem').count();
  await fillIn(terms, values);
  if (file) {
    await terms.getByLabel(/^Archivo del acto/).setInputFiles(file);
    await terms.getByRole('status').filter({ hasText: file.name }).waitFor();
  }
  await save.click();
  await terms.getByRole('listitem').nth(before).waitFor();
}

export async function addSeat(page: Page, name: string, sector: string): Promise<void> {
  const seats = section(page, 'Asientos');
  await fillIn(seats, { 'Nombre del asiento': name });
  await seats.getByLabel('Sector').selectOption({ label: sector });
  await seats.getByRole('button', { name: 'Agregar el asiento' }).click();
  await seats.getByRole('listitem').filter({ hasText: name }).waitFor();
}

export async function closeSeats(page: Page): Promise<void> {
  await section(page, 'Asientos').getByRole('button', { name: 'Ya están todos' }).click();
}

/** Somebody new, in the seat that is proposed, from the day and by the act that are proposed. */
export async function appoint(page: Page, where: string, name: string, email: string): Promise<void> {
  const place = section(page, where);
  await fillIn(place, { Nombre: name, 'Correo electrónico': email });
  await place.getByRole('button', { name: 'Registrar la designación' }).click();
  await place.getByText(new RegExp(`^${name}, titular`)).waitFor();
}
