import { replaceWords, submitDraft } from './pages/drafting';
import { openAcuerdo, publish } from './pages/workspace';
import { anAct } from './support/an-act';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
const WITHOUT_VERB = 'Las mesas de consulta y de cocreación más tiempo para terminar sus trabajos.';
const WITH_VERB = 'Las mesas de consulta y de cocreación necesitan más tiempo para terminar sus trabajos.';
const RESOLUTIVO = 'Se aprueba el calendario de las mesas, que termina el 29 de abril de 2022.';
const MOVED = 'Se aprueba el calendario de las mesas, que termina el 30 de junio de 2022.';

let stages: Stages;
beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
});

const published = () =>
  stages.published(
    TITLE,
    anAct(TITLE, { considerando: WITHOUT_VERB }).map((part) =>
      part.kind === 'resolutivo' ? { ...part, text: RESOLUTIVO } : part,
    ),
  );

/** The secretary begins an erratum of the act, from its own page. */
async function beginErratum(id: string) {
  const { page } = await visit.newPerson();
  await signInAs(page, 'Secretaría técnica');
  await openAcuerdo(page, id);
  await page.getByRole('button', { name: 'Corregir una errata' }).click();
  await page.getByText('Esto es una fe de erratas.').waitFor();
  return page;
}

describe('an erratum that adds a missing verb', () => {
  it('is voted, signed off and published, and stands beside its act both ways', async () => {
    const { id, folio } = await published();
    const page = await beginErratum(id);
    await replaceWords(page, WITHOUT_VERB, WITH_VERB);
    await page.getByText('Debe decir').first().waitFor();
    await submitDraft(page);
    const erratum = /acuerdos\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    await stages.decideInFavour(erratum);
    await page.reload();
    const own = await publish(page, 'Tercera sesión');
    expect(own).not.toBe(folio);

    await page.getByRole('link', { name: 'Ver la página pública' }).click();
    await page.getByText(`Fe de erratas del acuerdo`).first().waitFor();
    await page.getByRole('link', { name: folio }).first().click();
    await page.getByText('Corregido por').first().waitFor();
    const act = (await page.locator('main').textContent()) ?? '';
    expect(act).toContain(WITHOUT_VERB);
    expect(act).toContain(own);
  });
});

describe('an erratum that would move a date', () => {
  it('is refused with its reason, and loses nothing of what was written', async () => {
    const { id } = await published();
    const page = await beginErratum(id);
    await replaceWords(page, RESOLUTIVO, MOVED);
    await page.getByText('Una fe de erratas no puede mover fechas').first().waitFor();
    await page.reload();
    await page.getByText(MOVED).first().waitFor();
    expect(await page.getByText('Una fe de erratas no puede mover fechas').count()).toBeGreaterThan(0);
  });
});
