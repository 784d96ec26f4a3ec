import ICAL from 'ical.js';
import { openClock } from './pages/registers';
import { deliveriesOn, mailsArrive, openDeadlines, reminder, unread } from './pages/deadlines';
import { effectsOf, submitDraft, writeMissing } from './pages/drafting';
import { chapters } from './support/chapters';
import { PHONE } from './support/person';
import { signInAs } from './support/sign-in';
import { SLUG } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const chapter = chapters();

const TERMS = ['Secretariado Técnico Estatal de Gobierno Abierto', 'Ejercicio estatal de gobierno abierto'];
const LEGAL_BASIS = 'Con apoyo en los lineamientos de trabajo del Secretariado, sus integrantes emiten este acuerdo.';
const SUBJECT = 'La vigencia termina en 15 días';

async function enter(office: string, view?: typeof PHONE) {
  const { page } = await visit.newPerson(view);
  await signInAs(page, office);
  await page.goto(`/app/${SLUG}`);
  await page.getByRole('heading', { name: 'Su escritorio' }).waitFor();
  return page;
}

describe('two terms that end in 24 days', () => {
  chapter('are told of on the desk, with what comes next, and that nobody prepares their extension', async () => {
    const page = await enter('Secretaría técnica');
    const card = page.getByRole('region', { name: /^Las vigencias terminan el sábado 23 de abril/ });
    await card.getByText('Nadie ha preparado todavía la ampliación.').waitFor();
    expect(await card.textContent()).toContain('24días naturales15 días hábiles');
    const next = page.getByRole('region', { name: 'Próximos plazos' });
    await next.getByText('Recordatorio de 15 días').waitFor();
  });

  chapter('send their reminder when its hour comes, and nothing else is skipped', async () => {
    const page = await enter('Secretaría técnica');
    const before = await unread(page);
    const clock = await openClock(page);
    await clock.getByText('Recordatorio de 15 días, viernes 8 de abril de 2022, 09:00').waitFor();
    await clock.getByRole('button', { name: 'Ir al siguiente aviso' }).click();
    await clock.getByText('Salieron 7 correos de aviso.').waitFor();
    await mailsArrive(page, SUBJECT, 7);
    expect(await unread(page)).toBe(before + 1);
  });

  chapter('show in the ledger that the mail server accepted every mail', async () => {
    const page = await enter('Academia');
    const sent = page.getByRole('listitem').filter({ hasText: 'Recordatorio de 15 días, enviado a 7 personas.' });
    await sent.getByRole('link', { name: 'Ver el registro' }).click();
    await page.getByRole('region', { name: 'Registro de entregas' }).getByRole('table').waitFor();
    await page.waitForFunction(() => window.scrollY > 0);
    await reminder(page, '15 días').getByText('7 de 7 aceptados').waitFor();
    const rows = await deliveriesOn(page, 'vie 8 abr 2022');
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row).toMatch(/09:0015 días.*Aceptado/);
  });

  chapter('are extended from the desk, with what is on record filled in', async () => {
    const page = await enter('Secretaría técnica');
    await page.getByRole('button', { name: 'Preparar la ampliación' }).click();
    const dialog = page.getByRole('dialog', { name: 'Preparar la ampliación' });
    for (const term of TERMS) expect(await dialog.getByRole('checkbox', { name: term }).isChecked()).toBe(true);
    await dialog.getByLabel('Nuevo último día').fill('30/04/2023');
    await dialog.getByLabel('Nuevo último día').blur();
    await dialog.getByRole('button', { name: 'Crear el borrador' }).click();
    await effectsOf(page).first().waitFor();
    const effects = await effectsOf(page).allTextContents();
    expect(effects).toEqual(TERMS.map((term) => expect.stringContaining(term)));
    for (const effect of effects) expect(effect).toMatch(/dom 30 abr 2023.*15 días naturales.*Coincide con el texto/);
    await page.getByRole('link', { name: /^I\. El acto titulado «Acta de instalación/ }).waitFor();
    await writeMissing(page, 'Fundamento', LEGAL_BASIS);
    await submitDraft(page);
  });

  chapter('have on the desk, from then on, the extension that is under way', async () => {
    const page = await enter('Secretaría técnica');
    const card = page.getByRole('region', { name: /^Las vigencias terminan/ });
    await card.getByText('Revisión de integrantes').waitFor();
    await card.getByRole('link', { name: 'Continuar la ampliación' }).click();
    await page.getByRole('heading', { name: /^Votación de la revisión 1/ }).waitFor();
    await openDeadlines(page);
    await page
      .getByText(/se planean 7 nuevos, del miércoles 1 de marzo de 2023 al domingo 30 de abril de 2023/)
      .waitFor();
  });
});

describe('whoever holds a seat', () => {
  chapter('chooses which mails come, but never loses those about what ends', async () => {
    const page = await enter('Academia', PHONE);
    await page.getByRole('button', { name: /^Notificaciones/ }).tap();
    await page.getByRole('link', { name: 'Ver todas' }).tap();
    await page.getByRole('switch', { name: 'Se publica un acuerdo' }).click();
    await page.getByRole('switch', { name: 'Se publica un acuerdo', checked: false }).waitFor();
    await page.reload();
    await page.getByRole('switch', { name: 'Se publica un acuerdo', checked: false }).waitFor();
    const ending = page.getByRole('switch', { name: 'Una vigencia o designación termina' });
    expect([await ending.isChecked(), await ending.isDisabled()]).toEqual([true, true]);
    await page.getByText('Los avisos de vencimiento no se pueden apagar: usted ocupa un asiento.').waitFor();
  });

  chapter('reads the ends in a calendar of their own, until the address is revoked', async () => {
    const page = await enter('Academia');
    await openDeadlines(page);
    await page.getByRole('button', { name: 'Suscribirse al calendario' }).click();
    const dialog = page.getByRole('dialog', { name: 'Suscribirse al calendario' });
    await dialog.getByRole('button', { name: 'Crear mi dirección' }).click();
    const url = await dialog.getByRole('textbox', { name: 'Dirección del calendario' }).inputValue();
    expect(await dialog.getByRole('link', { name: 'Abrir en mi calendario' }).getAttribute('href')).toMatch(/^webcal:/);
    const path = new URL(url).pathname;
    const read = await page.request.get(path);
    expect(read.headers()['content-type']).toContain('text/calendar');
    const events = new ICAL.Component(ICAL.parse(await read.text()) as [string, never[], never[]]).getAllSubcomponents(
      'vevent',
    );
    const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
    for (const term of TERMS) expect(summaries).toContainEqual(expect.stringContaining(term));
    await dialog.getByRole('button', { name: 'Anular la dirección' }).click();
    await dialog.getByText('La dirección quedó anulada').waitFor();
    expect((await page.request.get(path)).status()).toBe(404);
  });
});
