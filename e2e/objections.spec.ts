import { chooseRule } from './pages/rules';
import { decide, declineObjection, maintainObjection, object, openAcuerdo, publish } from './pages/workspace';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
const OBJECTION = 'No consta que las demás mesas hayan entregado conclusiones.';
const ANSWER = 'Las conclusiones se entregaron en la sesión de marzo.';
const LAST_WORD = 'Se entregaron incompletas: falta la mesa de salud.';

async function open(office: string, id: string) {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  await openAcuerdo(page, id);
  return page;
}

async function objected(id: string) {
  const society = await open('Sociedad civil', id);
  await object(society, 'Considerando 1', OBJECTION);
  const secretary = await open('Secretaría técnica', id);
  await declineObjection(secretary, ANSWER);
  await society.reload();
  await maintainObjection(society, LAST_WORD);
  await secretary.reload();
  return { society, secretary };
}

describe('an objection that is declined and maintained', () => {
  let stages: Stages;
  beforeAll(async () => {
    stages = await Stages.on(visit.acuerda);
  });

  it('keeps the acuerdo from being published, where the rules say that it blocks', async () => {
    const id = await stages.adopted(TITLE);
    const { secretary } = await objected(id);
    await secretary.getByText(LAST_WORD).first().waitFor();
    expect(await decide(secretary, 'Preparar la publicación').count()).toBe(0);
    await secretary.getByRole('button', { name: 'Responder la objeción' }).waitFor();
  });

  it('is published beside the act with its answer, where the rules say so', async () => {
    const { page: administrator } = await visit.newPerson();
    await signInAs(administrator, 'Administración');
    await chooseRule(administrator, 'Objeción sostenida', 'Se publica junto al acuerdo.', 2);

    const id = await stages.adopted(TITLE);
    const { secretary } = await objected(id);
    await publish(secretary, 'Segunda sesión');
    await secretary.getByRole('link', { name: 'Ver la página pública' }).click();
    const objections = secretary.getByRole('region', { name: /^Objeci/ });
    await objections.waitFor();
    for (const words of [OBJECTION, ANSWER, LAST_WORD]) expect(await objections.textContent()).toContain(words);
  });
});
