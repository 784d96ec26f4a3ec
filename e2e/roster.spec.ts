import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { rosterRow, termPanel } from './pages/registers';
import { PHONE } from './support/person';
import { signInAs } from './support/sign-in';
import { SLUG } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const BODY = 'Secretariado Técnico Estatal de Gobierno Abierto';

describe('the secretary records one act that prolongs two appointments', () => {
  it('keeps both people in their seats past the end, and leaves the term of the body alone', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Secretaría técnica');
    expect(await rosterRow(page, 'Academia')).toContain('sáb 23 abr 2022');

    await page.getByRole('button', { name: 'Prorrogar por acto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Prorrogar por acto' });
    await dialog.getByRole('checkbox', { name: /^Academia/ }).check();
    await dialog.getByRole('checkbox', { name: /^Órgano garante/ }).check();
    await dialog.getByRole('radio', { name: 'Hasta una fecha' }).check();
    await dialog.getByLabel('Último día').fill('31/12/2022');
    await dialog.getByLabel('Qué acto').fill('Oficio de prórroga de la academia y del órgano garante');
    await dialog.getByLabel('De qué fecha').fill('28/03/2022');
    await dialog.getByLabel('Número o folio, si tiene').fill('OF/014/2022');
    await dialog.getByRole('button', { name: 'Registrar 2 prórrogas' }).click();
    await dialog.waitFor({ state: 'hidden' });

    for (const seat of ['Academia', 'Órgano garante']) {
      expect(await rosterRow(page, seat)).toMatch(/sáb 31 dic 2022.*OF\/014\/2022.*lun 28 mar 2022/);
    }
    expect(await rosterRow(page, 'Ejecutivo estatal')).toContain('sáb 23 abr 2022');
    const panel = await termPanel(page, BODY);
    expect(await panel.textContent()).toContain('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });
});

const act = Buffer.from('%PDF-1.7\n% El oficio, byte por byte: \xff\x00\x80\n%%EOF\n', 'latin1');

async function downloaded(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('an act that comes with its file', () => {
  const NAME = 'Oficio de prórroga (ejecutivo).pdf';
  const link = (page: Page) => page.getByRole('link', { name: `Descargar «${NAME}» (PDF, 1 kB)` });

  it('is recorded once what was chosen is what it says it is', async () => {
    const { page, expectsError } = await visit.newPerson();
    await signInAs(page, 'Secretaría técnica');
    await rosterRow(page, 'Ejecutivo estatal');
    await page.getByRole('button', { name: 'Prorrogar por acto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Prorrogar por acto' });
    await dialog.getByRole('checkbox', { name: /^Ejecutivo estatal/ }).check();
    await dialog.getByLabel('Acto', { exact: true }).selectOption({ label: 'Otro acto…' });
    await dialog.getByLabel('Qué acto').fill('Oficio de prórroga del ejecutivo');
    await dialog.getByLabel('De qué fecha').fill('28/03/2022');
    // A file is chosen without leaving the field: what picks the day would stay open over the button.
    await dialog.getByLabel('De qué fecha').blur();
    const file = dialog.getByLabel(/^Archivo del acto/);

    expectsError(/415/);
    await file.setInputFiles({ name: NAME, mimeType: 'application/pdf', buffer: Buffer.from('<script>') });
    await dialog.getByText('El contenido del archivo no es PDF').waitFor();
    await dialog.getByRole('button', { name: 'Registrar la prórroga' }).click();
    expect(await file.evaluate((input: HTMLInputElement) => input.validationMessage)).toContain('no se adjuntó');

    await file.setInputFiles({ name: NAME, mimeType: 'text/plain', buffer: act });
    await dialog.getByRole('status').filter({ hasText: NAME }).waitFor();
    await dialog.getByRole('button', { name: 'Registrar la prórroga' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await rosterRow(page, 'Ejecutivo estatal')).toContain('Oficio de prórroga del ejecutivo');
    expect(await downloaded(page, link(page))).toEqual({ name: NAME, bytes: act });
  });

  it('is downloaded by a member, on the phone too', async () => {
    const { page } = await visit.newPerson(PHONE);
    await signInAs(page, 'Academia');
    await page.goto(`/app/${SLUG}/integracion`);
    expect(await downloaded(page, link(page).first())).toEqual({ name: NAME, bytes: act });
  });

  it('stands beside the dates that it fixed', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Academia');
    const panel = await termPanel(page, BODY);
    const installation = panel.getByRole('link', { name: /^Descargar «Acta de instalación.pdf» \(PDF, / });
    const { name, bytes } = await downloaded(page, installation.first());
    expect(name).toBe('Acta de instalación.pdf');
    expect(bytes.toString('latin1')).toContain('STE-GA/ACTA/2021/001');
  });

  it('is proposed with its file when the next one rests on it', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Secretaría técnica');
    await rosterRow(page, 'Academia');
    await page.getByRole('button', { name: 'Registrar designación' }).click();
    const dialog = page.getByRole('dialog', { name: 'Registrar designación' });
    await dialog.getByLabel('Acto', { exact: true }).selectOption({ index: 0 });
    await dialog.getByRole('status').filter({ hasText: NAME }).waitFor();
  });
});

describe('a member who looks at the roster', () => {
  it('is offered no change, and told whose task it is', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Academia');
    await rosterRow(page, 'Academia');
    await page.getByText('Usted puede ver la integración, no cambiarla.').waitFor();
    expect(await page.getByRole('button', { name: 'Prorrogar por acto' }).count()).toBe(0);
  });
});
