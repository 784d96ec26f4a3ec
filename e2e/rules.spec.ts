import { adoptRules, beginProposal, loadDays, openRules, proposed, ruleInForce } from './pages/rules';
import { openAcuerdo } from './pages/workspace';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const OLD = 'Acuerdo por el que se aprueba el calendario de las mesas';
const NEW = 'Acuerdo por el que se aprueba el programa de las mesas';

async function open(office: string) {
  const { page } = await visit.newPerson();
  await signInAs(page, office);
  await openRules(page);
  return page;
}

describe('the administrator asks for every seat as quorum', () => {
  it('sees what it would change, and what is under way keeps the quorum that it has', async () => {
    const stages = await Stages.on(visit.acuerda);
    const old = await stages.submitted(OLD);
    const page = await open('Administración');
    expect(await ruleInForce(page, 'Quórum')).toContain('Hoy, con 4 asientos ocupados: 3 votos.');
    await beginProposal(page);

    const quorum = proposed(page, 'Quórum');
    await quorum.getByRole('textbox', { name: 'Quórum: cuántos' }).fill('2');
    await quorum.getByText('Ese quórum no se puede reunir').waitFor();
    expect(await page.getByRole('button', { name: 'Revisar y adoptar' }).isDisabled()).toBe(true);

    await quorum.getByRole('combobox').selectOption({ label: 'Todos los asientos con voto' });
    await quorum.getByText('Hoy, con 4 asientos ocupados: 4 votos.').waitFor();
    await quorum.getByRole('textbox', { name: 'Dónde está escrita: Quórum' }).fill('Reglamento interno, artículo 12');
    await page.getByText('Cambia 1 regla').waitFor();
    const confirmed = await adoptRules(page, 2);
    expect(confirmed).toContain('Más de ½ de los asientos con voto.');
    expect(confirmed).toContain('1 acuerdo conserva la versión 1');

    await page.getByText('Se adoptó la versión 2 de las reglas.').waitFor();
    expect(await ruleInForce(page, 'Quórum')).toMatch(/Todos los asientos.*4 votos.*Reglamento interno, artículo 12/);

    const next = await stages.submitted(NEW);
    const member = await open('Academia');
    await member.getByRole('link', { name: OLD }).waitFor();
    const underWay = (await member.getByRole('region', { name: 'En curso' }).textContent()) ?? '';
    expect(underWay).toMatch(
      /conserva la versión 1.*calendario de las mesas.*conserva la versión 2.*programa de las mesas/,
    );
    await openAcuerdo(member, old);
    await member.getByText('Quórum: Más de ½ de los asientos con voto.').waitFor();
    await openAcuerdo(member, next);
    await member.getByText('Quórum: Todos los asientos con voto.').waitFor();
  });
});

describe('the administrator loads the days of rest of the state', () => {
  it('is told the line that is wrong, and then how many business days are left', async () => {
    const page = await open('Administración');
    await page.getByText('Quedan 15 días hábiles').waitFor();
    await page.getByRole('button', { name: 'Cambiar el calendario' }).click();
    await loadDays(page, '2022-04-12;Día estatal\n2022-04-31;Mudanza');
    await page.getByText('Renglón 2: «2022-04-31» no es una fecha.').waitFor();
    await loadDays(page, '2022-04-12;Día estatal\n2022-04-13,Mudanza');
    await page.getByText('2 días nuevos').waitFor();
    await page.getByRole('button', { name: 'Adoptar el calendario, versión 2' }).click();
    await page.getByText('Se adoptó la versión 2 del calendario.').waitFor();
    await page.getByText('Quedan 13 días hábiles').waitFor();
    expect(await ruleInForce(page, 'Abril')).toMatch(
      /mar 12 abr 2022Día estatal.*mié 13 abr 2022Mudanza.*jue 14 abr 2022/,
    );
  });
});

describe('a member who looks at the rules', () => {
  it('is offered no change, and told whose task it is', async () => {
    const page = await open('Academia');
    await page.getByText('Usted puede ver las reglas, no cambiarlas.').waitFor();
    expect(await page.getByRole('button', { name: 'Proponer un cambio' }).count()).toBe(0);
    await page.goto(`${page.url()}?proponer=reglas`);
    await page.getByRole('heading', { name: 'Reglas', level: 1 }).waitFor();
  });
});
