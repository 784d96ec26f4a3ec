import type { Page } from 'playwright-core';
import { openAcuerdo } from './pages/workspace';
import { PHONE } from './support/person';
import { signInAs } from './support/sign-in';
import { SLUG, Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const REVIEWER = 'Observatorio ciudadano (persona revisora)';
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
const OTHER = 'Acuerdo que la persona revisora no debe ver';
let stages: Stages;
let submitted: string;
let draft: string;

beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
  submitted = await stages.submitted(TITLE);
  draft = await stages.draft(OTHER);
});

async function enter(office: string, size?: typeof PHONE): Promise<Page> {
  const { page } = await visit.newPerson(size);
  await signInAs(page, office);
  return page;
}

const paper = (page: Page) => page.getByRole('article', { name: 'Texto del acuerdo' });

describe('a reviewer of the body, on a phone', () => {
  it('finds what was submitted, is asked nothing, and sees no vote', async () => {
    const page = await enter(REVIEWER, PHONE);
    await page.goto(`/app/${SLUG}`);
    await page.getByText(TITLE).first().waitFor();
    expect(await page.getByText(OTHER).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Integración' }).count()).toBe(0);
    await openAcuerdo(page, submitted);
    await paper(page).getByText(/mesas/).first().waitFor();
    expect(await page.getByText('Se le espera').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Aprobar|Retirar|Devolver/ }).count()).toBe(0);
  });

  it('finds of a draft what a stranger finds', async () => {
    const page = await enter(REVIEWER, PHONE);
    await page.goto(`/app/${SLUG}/acuerdos/${draft}`);
    await page.getByRole('heading', { name: 'Esta página no existe' }).waitFor();
  });
});

describe('the secretary', () => {
  it('invites somebody new to a draft until a day, and ends it with a reason', async () => {
    const page = await enter('Secretaría técnica', PHONE);
    await openAcuerdo(page, draft);
    await page.getByRole('button', { name: 'Invitar a una persona revisora' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invitar a una persona revisora' });
    await dialog.getByLabel('Nombre').fill('Colectivo vecinal');
    await dialog.getByLabel('Correo').fill('colectivo@example.org');
    await dialog.getByLabel('Último día').fill('20/04/2022');
    await dialog.getByLabel('Último día').blur();
    await dialog.getByRole('button', { name: 'Enviar la invitación' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/Hasta el mié 20 abr 2022/).waitFor();

    await page.getByRole('button', { name: 'Terminar la invitación de Colectivo vecinal' }).click();
    const ending = page.getByRole('dialog', { name: 'Terminar la invitación de Colectivo vecinal' });
    await ending.getByRole('textbox').fill('El colectivo cambió de persona.');
    await ending.getByRole('button', { name: 'Terminar la invitación de Colectivo vecinal' }).click();
    await ending.waitFor({ state: 'hidden' });
    await page.getByText('1 invitación terminada').click();
    await page.getByText(/El colectivo cambió de persona/).waitFor();
  });

  it('opens a draft to the reviewer of the body by an invitation of its own', async () => {
    const page = await enter('Secretaría técnica');
    await page.goto(`/app/${SLUG}/integracion`);
    const reviewers = page.getByRole('region', { name: 'Personas revisoras del órgano' });
    await reviewers.getByText('Lucía Balam').waitFor();
    await reviewers.getByText(/30 jun 2022/).waitFor();
    await stages.invites(draft, 'observatorio@demo.acuerda.localhost', '2022-04-20');
    const reviewer = await enter(REVIEWER);
    await openAcuerdo(reviewer, draft);
    await reviewer.getByText(/Hasta el mié 20 abr 2022/).waitFor();
    expect(await reviewer.getByRole('button', { name: 'Terminar' }).count()).toBe(0);
  });
});
