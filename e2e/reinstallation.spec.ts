import { randomUUID } from 'node:crypto';
import { effectsOf, submitDraft } from './pages/drafting';
import { fillVacancy, moveClock, rosterRow, termPanel } from './pages/registers';
import { fillIn } from './pages/registration';
import { approve, decide, openAcuerdo, standings } from './pages/workspace';
import { anAct, type DraftedPart } from './support/an-act';
import { chapters } from './support/chapters';
import { memberOf } from './support/member';
import { signInAs } from './support/sign-in';
import { SLUG, Stages } from './support/stages';
import { useAcuerda, type Visit } from './support/visit';

const BODY = 'Secretariado Técnico Estatal de Gobierno Abierto';
const ROSTER = `/app/${SLUG}/integracion`;

const enterBy = (visit: Visit) => async (office: string, path: string) => {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  await page.goto(path);
  return page;
};

describe('a seat that is vacated while its vote is missing', () => {
  const visit = useAcuerda();
  const enter = enterBy(visit);
  const chapter = chapters();
  let id = '';

  chapter('is ended with a day that has passed, after saying what becomes of what was done since', async () => {
    id = await (await Stages.on(visit.acuerda)).submitted('Acuerdo por el que se aprueba el calendario de las mesas');
    const page = await enter('Secretaría técnica', ROSTER);
    await page.getByRole('button', { name: 'Más' }).click();
    await page.getByRole('menuitem', { name: 'Terminar una designación' }).click();
    const dialog = page.getByRole('dialog', { name: 'Terminar una designación' });
    const academia = dialog.getByRole('option', { name: /^Academia/ });
    await dialog.getByLabel('Qué designación').selectOption(await academia.getAttribute('value'));
    await fillIn(dialog, { 'Último día': '28/03/2022' });
    await dialog.getByText(/El lunes 28 de marzo de 2022 ya pasó\..*quedará marcado como cuestionado/).waitFor();
    await dialog.getByLabel('Acto', { exact: true }).selectOption({ label: 'Otro acto…' });
    await fillIn(dialog, { 'Qué acto': 'Renuncia de la academia', 'De qué fecha': '28/03/2022' });
    await dialog.getByRole('button', { name: 'Registrar el término' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Falta el acto que designe a quien ocupe «Academia».').first().waitFor();
    expect(await rosterRow(page, 'Academia')).toContain('Vacante, 2 días');
    await page.getByText('Se registró 2 días después: lo hecho entre tanto sigue en pie y está cuestionado.').waitFor();
  });

  chapter('is named vacant beside the text, and its successor votes', async () => {
    const page = await enter('Secretaría técnica', ROSTER);
    await openAcuerdo(page, id);
    expect(await standings(page)).toEqual(['Se le espera', 'Se le espera', 'Se le espera', 'Vacante']);
    await page.goto(ROSTER);
    await fillVacancy(page, 'Academia', async (dialog) => {
      await dialog.getByLabel('Quién lo ocupa').selectOption({ label: 'Darío Góngora' });
      await fillIn(dialog, { 'Qué acto': 'Oficio de designación', 'De qué fecha': '30/03/2022' });
    });
    const successor = await enter('Facilitación', ROSTER);
    await openAcuerdo(successor, id);
    await approve(successor);
    expect((await standings(successor)).at(-1)).toBe('A favor');
  });
});

describe('a body that ends while an acuerdo about its own term is in review', () => {
  const visit = useAcuerda();
  const enter = enterBy(visit);
  const chapter = chapters();
  const title = 'Acuerdo por el que se amplía la vigencia del Secretariado';
  const extends_ = `Se amplía la vigencia del ${BODY} hasta el 30 de abril de 2023.`;
  let id = '';

  async function submitExtension(): Promise<Stages> {
    const secretary = await memberOf(visit.acuerda, 'Secretaría técnica');
    const { body } = await secretary.ask<{ body: { terms: { id: string; kind: string }[] } }>(
      `{ body(slug: "${SLUG}") { terms { id kind } } }`,
    );
    const termId = body.terms.find(({ kind }) => kind === 'body')?.id;
    const effect = { id: randomUUID(), kind: 'extend_term', termId, from: '2022-04-23', to: '2023-04-30' };
    const resolves = (part: DraftedPart) => ({ ...part, text: extends_, effects: [effect] });
    const parts = anAct(title).map((part) => (part.kind === 'resolutivo' ? resolves(part) : part));
    const stages = await Stages.on(visit.acuerda);
    id = await stages.draft(title, parts);
    await stages.submit(id);
    return stages;
  }

  chapter('refuses the next vote, and takes it off the open page, naming the term that ended', async () => {
    const stages = await submitExtension();
    const society = await enter('Sociedad civil', ROSTER);
    await openAcuerdo(society, id);
    const another = await enter('Academia', ROSTER);
    await moveClock(another, 15);
    await moveClock(another, 15);
    await expect(stages.vote(id, 'Sociedad civil')).rejects.toThrow('BODY_TERM_ENDED');
    await decide(society, 'Aprobar').waitFor({ state: 'hidden' });
    const why = society.getByText(`La vigencia de ${BODY} terminó el sábado 23 de abril de 2022, 23:59`);
    await why.filter({ visible: true }).first().waitFor();
    await another.getByText('hágale llegar el acto de reinstalación').waitFor();
  });

  chapter('is reinstalled by its act from the day of its record, with the gap in sight', async () => {
    const page = await enter('Administración', ROSTER);
    await page.getByRole('link', { name: 'Registrar la reinstalación' }).click();
    const form = page.getByRole('form', { name: 'Reinstalación del órgano' });
    await form.getByText('4 designaciones terminaron con el órgano').waitFor();
    await fillIn(form, {
      'Último día': '31/12/2022',
      'Qué acto': 'Acta de reinstalación del Secretariado',
      'De qué fecha': '28/04/2022',
    });
    await form.getByLabel(/^Archivo del acto/).setInputFiles({
      name: 'Acta de reinstalación.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n% La reinstalación\n%%EOF\n'),
    });
    await form.getByRole('status').filter({ hasText: 'Acta de reinstalación.pdf' }).waitFor();
    await form.getByRole('button', { name: 'Registrar la reinstalación' }).click();
    await page.getByRole('button', { name: 'Registrar la designación' }).click();
    await page.getByText('La secretaría técnica está en funciones.').waitFor();
    const panel = await termPanel(page, BODY);
    expect(await panel.textContent()).toContain(
      'Sin vigencia del domingo 24 de abril de 2022 al jueves 28 de abril de 2022: 5 días.',
    );
  });

  chapter('has its appointments recorded again, each with who held it', async () => {
    const page = await enter('Secretaría técnica', ROSTER);
    for (const seat of ['Ejecutivo estatal', 'Órgano garante', 'Academia']) await fillVacancy(page, seat);
    expect(await rosterRow(page, 'Academia')).toMatch(/Tomás Iturbe.*vie 29 abr 2022.*sáb 31 dic 2022/);
  });

  chapter('asks for a new revision, whose effect moves the term that runs', async () => {
    const society = await enter('Sociedad civil', ROSTER);
    await openAcuerdo(society, id);
    await society.getByText('El órgano ya tiene una vigencia nueva.').filter({ visible: true }).first().waitFor();
    const page = await enter('Secretaría técnica', ROSTER);
    await openAcuerdo(page, id);
    await page.getByRole('button', { name: 'Devolver a borrador' }).click();
    const dialog = page.getByRole('dialog', { name: 'Devolver a borrador' });
    await dialog.getByRole('textbox').fill('La vigencia que movía terminó: se amplía la nueva.');
    await dialog.getByRole('button', { name: 'Devolver a borrador' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`/app/${SLUG}/acuerdos/${id}/borrador`);
    await effectsOf(page).locator('summary').click();
    await effectsOf(page).getByRole('button', { name: 'Quitar el efecto' }).click();
    await page.getByRole('button', { name: 'Agregar el efecto que dice el texto' }).click();
    await effectsOf(page).getByText('sáb 31 dic 2022').waitFor();
    await submitDraft(page);
  });

  chapter('approves it in its new term', async () => {
    for (const office of ['Ejecutivo estatal', 'Órgano garante', 'Academia', 'Sociedad civil']) {
      const page = await enter(office, ROSTER);
      await openAcuerdo(page, id);
      await approve(page);
      if (office === 'Sociedad civil') await decide(page, 'Dar el visto bueno').waitFor();
    }
  });
});
