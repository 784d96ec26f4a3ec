import { approve, decide, openAcuerdo, standings } from './pages/workspace';
import { anAct } from './support/an-act';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
let stages: Stages;

beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
});

async function open(office: string, id: string) {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  await openAcuerdo(page, id);
  return page;
}

describe('a member whose tab shows a text that was replaced', () => {
  it('is refused in words, sees what changed, and decides on the new text', async () => {
    const id = await stages.submitted(TITLE);
    const page = await open('Academia', id);
    await decide(page, 'Aprobar').waitFor();
    const considerando = 'Cada mesa conoce las conclusiones de las demás y las de la consulta antes de seguir.';
    await stages.resubmit(id, anAct(TITLE, { considerando }), 'Falta la consulta.');

    await decide(page, 'Aprobar').click();
    await page.getByText('Su voto no se registró.').waitFor();
    expect(await stages.countVotes(id)).toBe(0);

    await page.getByRole('link', { name: 'Ver qué cambió' }).first().waitFor();
    await page.getByRole('button', { name: 'Mostrar la revisión 2' }).click();
    await page.getByRole('article', { name: 'Texto del acuerdo' }).getByText(considerando).waitFor();
    await approve(page);
    expect(await stages.countVotes(id)).toBe(1);
  });
});

describe('a member who presses twice', () => {
  it('votes once', async () => {
    const id = await stages.submitted(TITLE);
    const page = await open('Academia', id);
    await decide(page, 'Aprobar').dblclick();
    await page.getByText('Votó a favor; puede cambiarlo.').waitFor();
    expect(await stages.countVotes(id)).toBe(1);
  });
});

describe('somebody whose seat does not vote', () => {
  it('is offered no vote, and sees how the others vote', async () => {
    const id = await stages.submitted(TITLE);
    const page = await open('Facilitación', id);
    expect(await standings(page)).toEqual(Array(4).fill('Se le espera'));
    expect(await decide(page, 'Aprobar').count()).toBe(0);
  });
});

describe('a vote whose answer never came', () => {
  it('is kept on screen as not registered, and counts once when it is sent again', async () => {
    const id = await stages.submitted(TITLE);
    const person = await visit.newPerson();
    const { page } = person;
    await signInAs(page, 'Academia');
    await openAcuerdo(page, id);
    await decide(page, 'Aprobar').waitFor();
    person.expectsError(/ERR_FAILED|ERR_CONNECTION/);
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await decide(page, 'Aprobar').click();
    await page.getByText('No hay conexión con el servidor.').waitFor();
    await page.unroute('**/graphql');
    await decide(page, 'Aprobar').click();
    await page.getByText('Votó a favor; puede cambiarlo.').waitFor();
    expect(await stages.countVotes(id)).toBe(1);
  });
});
