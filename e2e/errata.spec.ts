import type { Page } from 'playwright-core';
import { addWords, submitDraft } from './pages/drafting';
import { openAcuerdo, publish } from './pages/workspace';
import { anAct } from './support/an-act';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se integran los grupos de trabajo';
let stages: Stages;
let published: string;

beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
  published = await stages.published(TITLE);
});

async function openAs(office: string, id = published): Promise<Page> {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  await openAcuerdo(page, id);
  return page;
}

async function beginErratum(id = published): Promise<Page> {
  const page = await openAs('Secretaría técnica', id);
  await page.getByRole('button', { name: 'Corregir una errata' }).click();
  await page.getByRole('textbox', { name: 'Texto del borrador' }).waitFor();
  return page;
}

const margin = (page: Page) => page.getByRole('region', { name: 'Avisos junto al texto' });
const bar = (page: Page) => page.getByRole('region', { name: 'Acciones' });

describe('an erratum of a published act', () => {
  it('is begun with the words of its act, shows what they say and have to say, and both lead to each other', async () => {
    const page = await beginErratum();
    await page
      .getByRole('heading', { level: 1, name: /^Fe de erratas del acuerdo STE-GA\/ACU\/2022\/\d{3}$/ })
      .waitFor();
    await bar(page).getByText('El texto es igual al publicado: no hay nada que corregir.').waitFor();

    await addWords(page, 'Un solo calendario', ' Así lo pidieron.');
    await margin(page).getByText('Debe decir').waitFor();
    expect(await margin(page).locator('ins').textContent()).toBe('Así lo pidieron.');

    await submitDraft(page);
    await page.getByRole('heading', { name: 'Qué corrige: 1 parte' }).waitFor();
    await page.getByRole('link', { name: /^Acuerdo STE-GA/ }).click();
    await page.getByText('Corrección en curso:').waitFor();
  });

  it('keeps its parts, whatever key is pressed', async () => {
    const page = await beginErratum();
    const parts = page.locator('.draft-part');
    const before = await parts.count();
    await addWords(page, 'Cada mesa necesita', ' Y más.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect(await parts.count()).toBe(before);
    expect(await page.getByRole('button', { name: 'Agregar parte' }).count()).toBe(0);
  });

  it('that gives a deadline where the act gave none is told apart before it is submitted', async () => {
    const page = await beginErratum();
    await addWords(page, 'Se aprueba el calendario', ' Se informa antes del 30 de mayo de 2022.');
    await margin(page)
      .getByText('Una fe de erratas no puede mover fechas ni cambiar lo que el acto dispone.')
      .waitFor();
    await bar(page).getByText('Todavía no se puede enviar a revisión').waitFor();
    expect(await bar(page).getByRole('button').count()).toBe(0);
  });
});

describe('an erratum that adds the verb that a considerando lacks', () => {
  const WITHOUT_VERB = 'Para terminar la consulta y la cocreación, más tiempo las mesas';

  it('is voted, signed off and published, and stands beside its act on both pages', async () => {
    const original = await stages.published(TITLE, anAct(TITLE, { considerando: WITHOUT_VERB }));
    const page = await beginErratum(original);
    await addWords(page, WITHOUT_VERB, ' necesitan.');
    await margin(page).getByText('Debe decir').waitFor();
    await submitDraft(page);
    await stages.decideInFavour(/acuerdos\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '');
    await page.reload();
    const folio = await publish(page, 'Cuarta sesión');

    await page.getByRole('link', { name: 'Ver la página pública' }).first().click();
    await page.waitForURL(/actos/);
    await page.getByText('Debe decir').first().waitFor();
    expect(await page.locator('main').textContent()).toContain(folio);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^STE-GA/ })
      .first()
      .click();
    await page.getByText('Corregido por').first().waitFor();
    const act = (await page.getByRole('main').textContent()) ?? '';
    expect(act).toContain(WITHOUT_VERB);
    expect(act).toContain(folio);
    expect(act).toMatch(/Debe decir.*necesitan\./s);
  });
});

describe('a member who reads the published act', () => {
  it('is offered neither erratum nor amendment', async () => {
    const page = await openAs('Academia');
    await page.getByText('En vigor desde el').waitFor();
    expect(await page.getByRole('button', { name: 'Corregir una errata' }).count()).toBe(0);
  });
});

describe('an amendment', () => {
  it('begins by naming the act that it changes', async () => {
    const page = await openAs('Secretaría técnica');
    await page.getByRole('button', { name: 'Modificar el acuerdo' }).click();
    const text = page.getByRole('textbox', { name: 'Texto del borrador' });
    await text.getByText(new RegExp(`el acto titulado «${TITLE}»`)).waitFor();
    await page.getByText(/^Modifica el acuerdo STE-GA/).waitFor();
  });
});
