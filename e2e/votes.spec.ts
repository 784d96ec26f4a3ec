import { chooseRule } from './pages/rules';
import { decide, openAcuerdo } from './pages/workspace';
import { findDemoPerson } from './support/member';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
let stages: Stages;
beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
});

async function enter(office: string) {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  return page;
}

/** Two seats reject and one approves; the last vote, in the browser, makes it even. */
async function tie(id: string) {
  await stages.vote(id, 'Ejecutivo estatal');
  await stages.vote(id, 'Órgano garante', 'reject');
  await stages.vote(id, 'Sociedad civil', 'reject');
  const page = await enter('Academia');
  await openAcuerdo(page, id);
  await decide(page, 'Aprobar').click();
  return page;
}

describe('a tie', () => {
  it('adopts nothing where no seat has the casting vote', async () => {
    const page = await tie(await stages.submitted(TITLE));
    await page.getByText('No se aprobó.').waitFor();
    await page.getByText('Hubo empate, y ningún asiento tiene voto de calidad.').waitFor();
  });

  it('is decided by the seat that the rules name', async () => {
    const administrator = await enter('Administración');
    await chooseRule(administrator, 'Voto de calidad', 'Ejecutivo estatal', 2);
    const page = await tie(await stages.submitted(TITLE));
    await page.getByText('Hubo empate; decide el voto de Ejecutivo estatal, si votó.').waitFor();
    await page.getByRole('heading', { name: /^Visto bueno a la revisión/ }).waitFor();
  });
});

describe('an alternate', () => {
  it('votes by its act, and leaves the vote alone once the titular has replaced it', async () => {
    const { id: personId } = await findDemoPerson(visit.acuerda, 'Facilitación');
    await stages.appointAlternate('Academia', personId, '2022-04-10');
    const id = await stages.submitted(TITLE);

    const alternate = await enter('Facilitación');
    await openAcuerdo(alternate, id);
    await alternate.getByText(/Decide por Academia/).waitFor();
    await decide(alternate, 'Rechazar').click();
    await alternate.getByText('Votó en contra; puede cambiarlo.').waitFor();

    const titular = await enter('Academia');
    await openAcuerdo(titular, id);
    await decide(titular, 'Aprobar').click();
    await titular.getByText('Votó a favor; puede cambiarlo.').waitFor();
    expect(await stages.countVotes(id)).toBe(1);

    await alternate.reload();
    await alternate
      .getByText(/titular/)
      .first()
      .waitFor();
    expect(await decide(alternate, 'Aprobar').count()).toBe(0);
  });
});
