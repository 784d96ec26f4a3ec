import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { effectsOf } from './pages/drafting';
import { createDraft, importFile, reported } from './pages/importing';
import { SAMPLE_FILE, SEED_FILE } from './support/paths';
import { signInAs } from './support/sign-in';
import { SLUG } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();

async function secretary() {
  const { page } = await visit.newPerson();
  await signInAs(page, 'Secretaría técnica');
  return page;
}

/** How many the list shows, once it has been read. */
async function acuerdosSeenOn(page: Page): Promise<number> {
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes('query Acuerdos') ?? false,
  );
  await page.goto(`/app/${SLUG}/acuerdos`);
  const { data } = (await (await answered).json()) as { data: { body: { acuerdos: unknown[] } } };
  return data.body.acuerdos.length;
}

if (!existsSync(SEED_FILE)) console.warn(`The seed document is not beside the repository: ${SEED_FILE} is skipped.`);
const files = [{ file: SAMPLE_FILE }, { file: SEED_FILE }].filter(({ file }) => existsSync(file));

describe.each(files)('the Word file $file', ({ file }) => {
  it('is shown with its faults, what publication supplies, and both extensions', async () => {
    const page = await secretary();
    await importFile(page, file);
    const numbers = await page.locator('.recognised-number').allTextContents();
    expect(numbers.filter((number) => number.includes('0.'))).toEqual(
      ['I.', 'II.', 'III.'].map((now) => expect.stringMatching(new RegExp(`0\\.${now.replace('.', '\\.')}$`))),
    );
    expect(await reported(page, 'Conviene atenderlas')).toEqual(
      expect.arrayContaining(['No hay transitorio', 'Puede faltar un verbo · 1.1']),
    );
    expect(await reported(page, 'Las completa la publicación')).toEqual([
      'Sin folio',
      'Sin fecha',
      'Sin sesión',
      'Sin firmantes',
    ]);
    expect(await reported(page, 'Arregladas al leer')).toContain('Los números se pusieron en orden');
    const effects = await page.getByRole('region', { name: 'Efectos propuestos' }).locator('.effect-card').all();
    expect(effects).toHaveLength(2);
    for (const effect of effects) {
      expect(await effect.textContent()).toMatch(/sábado 23 de abril de 2022.*domingo 30 de abril de 2023/);
    }
  });

  it('is written only by «Crear el borrador», with the effects that were kept', async () => {
    const page = await secretary();
    const before = await acuerdosSeenOn(page);
    await importFile(page, file);
    await page.getByText('Nada se ha escrito todavía.').waitFor();
    await page.getByRole('checkbox', { name: /Ejercicio estatal/ }).uncheck();
    await page.getByText('1 efecto propuesto', { exact: true }).waitFor();
    expect(await acuerdosSeenOn(page)).toBe(before);
    await importFile(page, file);
    await page.getByRole('checkbox', { name: /Ejercicio estatal/ }).uncheck();
    await createDraft(page);
    await effectsOf(page).first().waitFor();
    expect(await effectsOf(page).count()).toBe(1);
  });
});

describe('a file that is no document', () => {
  it('is refused in words, and nothing is lost', async () => {
    const person = await visit.newPerson();
    const { page } = person;
    await signInAs(page, 'Secretaría técnica');
    await page.goto(`/app/${SLUG}/importar`);
    await page.getByRole('button', { name: 'Elegir un archivo' }).waitFor();
    person.expectsError(/422/);
    const fake = { name: 'oficio.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no es un zip') };
    await page.locator('input[type=file]').setInputFiles(fake);
    await page.getByText('No se leyó el documento.').waitFor();
    await page.getByRole('button', { name: 'Elegir un archivo' }).waitFor();
  });
});
