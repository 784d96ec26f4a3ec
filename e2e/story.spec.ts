import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { addPart, addWords, effectsOf, submitDraft } from './pages/drafting';
import { createDraft, importFile, reported } from './pages/importing';
import { rosterRow, termPanel } from './pages/registers';
import { acceptObjection, approve, decide, object, openAcuerdo, publish, signOff, standings } from './pages/workspace';
import { chapters } from './support/chapters';
import { SAMPLE_FILE, SEED_FILE } from './support/paths';
import { DESKTOP, PHONE, type View } from './support/person';
import { signInAs } from './support/sign-in';
import { SLUG } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const chapter = chapters();
/** The real document where it lies beside the repository, else the one of the demonstration. */
const WORD_FILE = existsSync(SEED_FILE) ? SEED_FILE : SAMPLE_FILE;
if (WORD_FILE === SAMPLE_FILE)
  console.warn(`The seed document is not beside the repository: ${SAMPLE_FILE} takes its place.`);

const TERMS = ['Secretariado Técnico Estatal de Gobierno Abierto', 'Ejercicio estatal de gobierno abierto'];
const TRANSITORIO = 'El presente acuerdo entra en vigor el día de su publicación.';
const ADDED = ' Las mesas de los municipios mayas tendrán intérprete.';

let id = '';
let folio = '';

async function enter(office: string, view: View = DESKTOP) {
  const { page } = await visit.newPerson(view);
  await signInAs(page, office);
  return page;
}

async function everybodyApproves() {
  for (const office of ['Ejecutivo estatal', 'Órgano garante', 'Sociedad civil']) {
    const page = await enter(office);
    await openAcuerdo(page, id);
    await approve(page);
  }
  const phone = await enter('Academia', PHONE);
  await openAcuerdo(phone, id);
  return phone;
}

describe('an extension of a term, from the Word file to the published act', () => {
  chapter('finds the two appointments prolonged by their own act, and the body’s term not', async () => {
    const page = await enter('Secretaría técnica');
    for (const seat of ['Sociedad civil', 'Facilitación']) {
      expect(await rosterRow(page, seat)).toMatch(/Sin fecha de término en el acto.*STE-GA\/CON\/2022\/001/);
    }
    expect(await rosterRow(page, 'Academia')).toContain('sáb 23 abr 2022');
    const panel = await termPanel(page, TERMS[0] ?? '');
    expect(await panel.textContent()).toContain('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });

  chapter('is read from the file, with its faults named, and nothing is written before it is created', async () => {
    const page = await enter('Secretaría técnica');
    await importFile(page, WORD_FILE);
    expect(await reported(page, 'Conviene atenderlas')).toContain('Puede faltar un verbo · 1.1');
    await page.getByText('Nada se ha escrito todavía.').waitFor();
    await page.goto(`/app/${SLUG}/acuerdos`);
    await page.getByText('No hay acuerdos aquí').waitFor();
    await importFile(page, WORD_FILE);
    id = await createDraft(page);
    expect(id).not.toBe('');
  });

  chapter('gets its transitorio, agrees with its two effects, and is submitted', async () => {
    const page = await enter('Secretaría técnica');
    await page.goto(`/app/${SLUG}/acuerdos/${id}/borrador`);
    await addPart(page, 'Transitorio', TRANSITORIO);
    await effectsOf(page).first().waitFor();
    const effects = await effectsOf(page).allTextContents();
    expect(effects).toEqual(TERMS.toReversed().map((term) => expect.stringContaining(term)));
    for (const effect of effects) expect(effect).toMatch(/dom 30 abr 2023.*Coincide con el texto/);
    await submitDraft(page);
    expect(await standings(page)).toEqual(Array(4).fill('Se le espera'));
  });

  chapter('is approved by every member, the last of them with the thumb', async () => {
    const phone = await everybodyApproves();
    await decide(phone, 'Aprobar').tap();
    await phone.getByText('Paso 3 de 5: Visto bueno').waitFor();
    expect(await standings(phone)).toEqual(Array(4).fill('A favor'));
  });

  chapter('is objected to by civil society in considerando 1.3, and the secretary accepts', async () => {
    const society = await enter('Sociedad civil');
    await openAcuerdo(society, id);
    await object(society, 'Considerando 1.3', 'No dice que en los municipios mayas las mesas necesitan intérprete.');
    const secretary = await enter('Secretaría técnica');
    await openAcuerdo(secretary, id);
    await acceptObjection(secretary, 'Tiene razón: se agrega.');
    await secretary.getByText(/La revisión 1 volvió a borrador/).waitFor();
  });

  chapter('says more in that part, and is submitted again', async () => {
    const page = await enter('Secretaría técnica');
    await page.goto(`/app/${SLUG}/acuerdos/${id}/borrador`);
    await page.getByText('Objeción aceptada de Sociedad civil').waitFor();
    await addWords(page, 'mesas de diagnóstico', ADDED);
    await submitDraft(page);
  });

  chapter('counts none of the old votes, and shows each member what changed', async () => {
    const phone = await enter('Academia', PHONE);
    await openAcuerdo(phone, id);
    expect(await standings(phone)).toEqual([...Array<string>(3).fill('Se le espera'), 'Falta su voto']);
    const changes = phone.getByRole('region', { name: 'Qué cambió desde su decisión' });
    await changes.getByText(ADDED.trim()).waitFor();
    expect(await changes.locator('ins').allTextContents()).toEqual([expect.stringContaining(ADDED.trim())]);
    await changes.getByRole('link', { name: 'Comparar las revisiones 1 y 2' }).tap();
    await phone.getByText('4 votos quedaron sin efecto.').waitFor();
    await phone.getByText('Sociedad civil objetó Considerando 1.3 y se aceptó:').waitFor();
  });

  chapter('is approved again, and signed off', async () => {
    const phone = await everybodyApproves();
    await approve(phone);
    const society = await enter('Sociedad civil');
    await openAcuerdo(society, id);
    await signOff(society);
    await society.getByText('Por publicar').first().waitFor();
  });

  chapter('is published with the next folio of the year', async () => {
    const page = await enter('Secretaría técnica');
    await openAcuerdo(page, id);
    folio = await publish(page, 'Segunda sesión extraordinaria');
    expect(folio).toBe('STE-GA/ACU/2022/002');
  });

  chapter('stands on its public page, and as JSON with the same fingerprint', async () => {
    const { page } = await visit.newPerson();
    await page.goto(`/${SLUG}`);
    await page.getByRole('link', { name: /ejercicio estatal de gobierno abierto/i }).click();
    await page.waitForURL(`**/${SLUG}/actos/2022/002`);
    const act = (await page.locator('main').textContent()) ?? '';
    expect(act).toContain(folio);
    expect(act).toContain(ADDED.trim());
    const answer = await page.request.get(`/${SLUG}/actos/2022/002.json`);
    expect(JSON.parse(await answer.text())).toMatchObject({ folio });
    const fingerprint = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
    expect(act.replace(/\s/g, '')).toContain(fingerprint);
  });

  chapter('moved both terms to 30 April 2023 everywhere', async () => {
    const citizen = (await visit.newPerson()).page;
    await citizen.goto(`/${SLUG}`);
    await citizen.getByText('domingo 30 de abril de 2023, 23:59 (Mérida)').waitFor();
    const page = await enter('Secretaría técnica');
    for (const term of TERMS) {
      const panel = await termPanel(page, term);
      expect(await panel.textContent()).toContain('domingo 30 de abril de 2023, 23:59 (Mérida)');
      await panel.getByRole('region', { name: term }).getByRole('link', { name: folio }).waitFor();
    }
    expect(await rosterRow(page, 'Academia')).toContain('dom 30 abr 2023');
    expect(await rosterRow(page, 'Sociedad civil')).toContain('Sin fecha de término en el acto');
  });
});
