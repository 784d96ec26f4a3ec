import { rosterRow, termPanel } from './pages/registers';
import { signInAs } from './support/sign-in';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const BODY = 'Secretariado Técnico Estatal de Gobierno Abierto';

describe('the secretary records one act that prolongs two appointments', () => {
  it('keeps both people in their seats past the end, and leaves the term of the body alone', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Secretaría técnica');
    expect(await rosterRow(page, 'Academia')).toContain('sáb 23 abr 2022');

    await page.getByRole('button', { name: 'Prorrogar por acto' }).click();
    const dialog = page.getByRole('dialog', { name: 'Prorrogar por acto' });
    await dialog.getByRole('checkbox', { name: /^Academia/ }).check();
    await dialog.getByRole('checkbox', { name: /^Órgano garante/ }).check();
    await dialog.getByRole('radio', { name: 'Hasta una fecha' }).check();
    await dialog.getByLabel('Último día').fill('31/12/2022');
    await dialog.getByLabel('Qué acto').fill('Oficio de prórroga de la academia y del órgano garante');
    await dialog.getByLabel('De qué fecha').fill('28/03/2022');
    await dialog.getByLabel('Número o folio, si tiene').fill('OF/014/2022');
    await dialog.getByRole('button', { name: 'Registrar 2 prórrogas' }).click();
    await dialog.waitFor({ state: 'hidden' });

    for (const seat of ['Academia', 'Órgano garante']) {
      expect(await rosterRow(page, seat)).toMatch(/sáb 31 dic 2022.*OF\/014\/2022.*lun 28 mar 2022/);
    }
    expect(await rosterRow(page, 'Ejecutivo estatal')).toContain('sáb 23 abr 2022');
    const panel = await termPanel(page, BODY);
    expect(await panel.textContent()).toContain('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });
});

describe('a member who looks at the roster', () => {
  it('is offered no change, and told whose task it is', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Academia');
    await rosterRow(page, 'Academia');
    await page.getByText('Usted puede ver la integración, no cambiarla.').waitFor();
    expect(await page.getByRole('button', { name: 'Prorrogar por acto' }).count()).toBe(0);
  });
});
