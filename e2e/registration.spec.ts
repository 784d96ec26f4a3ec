import { addSeat, appoint, closeSeats, registerBody, registerTerm } from './pages/registration';
import { signInAs } from './support/sign-in';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const NAME = 'Secretariado Técnico Municipal de Gobierno Abierto';
const SEATS = [
  ['Ayuntamiento', 'Gobierno'],
  ['Colectivos ciudadanos', 'Sociedad civil'],
  ['Facilitación', 'Facilitación'],
] as const;

describe('the administrator registers a body that was installed on 23 April 2021', () => {
  it('gives it two terms, seats with their holders and a secretariat, by one act that is typed and sent once', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Administración');
    await registerBody(page, NAME, 'Mérida');
    const first = {
      'Primer día': '23/04/2021',
      'Último día': '23/04/2022',
      'Qué acto': 'Acta de instalación del Secretariado Municipal',
      'De qué fecha': '23/04/2021',
      'Número o folio, si tiene': 'STM-GA/ACTA/2021/001',
    };
    const scan = { name: 'acta.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('\xff\xd8\xff\xe0', 'latin1') };
    await registerTerm(page, first, scan);
    await registerTerm(page, { Nombre: 'Ejercicio municipal de gobierno abierto' });
    expect(await page.getByRole('link', { name: 'Descargar «acta.jpg» (JPEG, 1 kB)' }).count()).toBe(2);
    for (const [name, sector] of SEATS) await addSeat(page, name, sector);
    await closeSeats(page);
    for (const [seat] of SEATS) {
      const email = `${seat.split(' ')[0]?.toLowerCase().replace('ó', 'o')}@municipal.acuerda.localhost`;
      await appoint(page, 'Quién ocupa cada asiento', `Titular de ${seat}`, email);
    }
    await appoint(page, 'Secretaría técnica', 'Oficina de enlace', 'enlace@municipal.acuerda.localhost');
    await page.getByText('La secretaría técnica está en funciones.').waitFor();
    await page.getByText('No falta nada').waitFor();
  });

  it('shows both terms with their countdown to anybody', async () => {
    const { page } = await visit.newPerson();
    await page.goto('/');
    await page.getByRole('link', { name: NAME }).first().click();
    await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
    const terms = (await page.getByRole('main').textContent()) ?? '';
    expect(terms).toContain('sábado 23 de abril de 2022, 23:59 (Mérida)');
    expect(terms).toContain('Ejercicio municipal de gobierno abierto');
    expect(terms).toMatch(/24\s*días restantes/);
  });
});

describe('a member who opens the administration', () => {
  it('is told whose page it is', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Academia');
    await page.goto('/app/administracion');
    await page.getByText('Esta página es de la administración de la instalación').waitFor();
  });
});
