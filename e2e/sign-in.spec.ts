import type { Page } from 'playwright-core';
import { signInAs } from './support/sign-in';
import { SLUG } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const ACADEMIA = 'academia@demo.acuerda.localhost';
const SUBJECT = 'Su enlace para entrar a Acuerda';

const account = (page: Page, name: string) => page.getByRole('button', { name: `Su cuenta: ${name}` });

/** The newest link to enter that was sent to somebody, read on the mailbox page as a person would: again until it is there. */
async function linkFromMailbox(page: Page, email: string): Promise<string> {
  const newest = page.getByRole('listitem').filter({ hasText: email }).getByRole('link', { name: SUBJECT }).first();
  const arrived = async () => {
    await page.goto('/mailbox');
    return (await newest.count()) > 0;
  };
  const deadline = Date.now() + 20_000;
  while (!(await arrived())) if (Date.now() > deadline) throw new Error(`No mail to ${email} has arrived.`);
  await newest.click();
  const href = await page.frameLocator('iframe').getByRole('link', { name: 'Entrar' }).getAttribute('href');
  if (!href) throw new Error('The mail has no link.');
  return href;
}

describe('a member who asks for a link', () => {
  it('gets it by mail, enters with its button, and cannot use it twice', async () => {
    const person = await visit.newPerson();
    const { page } = person;
    await page.goto('/app/entrar');
    await page.getByLabel('Correo electrónico').fill(ACADEMIA);
    await page.getByRole('button', { name: 'Enviar el enlace' }).click();
    await page.getByText(`Si ${ACADEMIA} tiene una cuenta, el enlace va en camino.`).waitFor();

    const link = await linkFromMailbox(page, ACADEMIA);
    await page.goto(link);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await account(page, 'Tomás Iturbe').waitFor();

    const stranger = await visit.newPerson();
    stranger.expectsError(/410/);
    await stranger.page.goto(link);
    await stranger.page.getByRole('button', { name: 'Entrar' }).click();
    await stranger.page.getByRole('heading', { name: 'Este enlace ya no sirve' }).waitFor();
  });

  it('is told the same when the address is nobody’s', async () => {
    const { page } = await visit.newPerson();
    await page.goto('/app/entrar');
    await page.getByLabel('Correo electrónico').fill('nadie@demo.acuerda.localhost');
    await page.getByRole('button', { name: 'Enviar el enlace' }).click();
    await page.getByText('tiene una cuenta, el enlace va en camino.').waitFor();
  });
});

describe('a visitor of the demonstration', () => {
  it('becomes one of its people with one click, in this window and in no other, and leaves', async () => {
    const [secretary, stranger] = await Promise.all([visit.newPerson(), visit.newPerson()]);
    await secretary.page.goto('/');
    await secretary.page.getByRole('link', { name: 'Entrar' }).first().click();
    await secretary.page.getByRole('button', { name: /^Secretaría técnica/ }).click();
    await account(secretary.page, 'Inés Canul').waitFor();
    await stranger.page.goto(`/app/${SLUG}`);
    await stranger.page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();

    await account(secretary.page, 'Inés Canul').click();
    await secretary.page.getByRole('button', { name: 'Salir' }).click();
    await secretary.page.waitForURL((url) => !url.pathname.startsWith('/app'));
    await secretary.page.goto(`/app/${SLUG}`);
    await secretary.page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
  });

  it('is told who there is when the office does not exist', async () => {
    const { page } = await visit.newPerson();
    await expect(signInAs(page, 'Tesorería')).rejects.toThrow(/Nobody is "Tesorería": Secretaría técnica/);
  });
});

describe('a session that ended while a page was open', () => {
  it('leads to the sign-in page, and from there back to the page', async () => {
    const { page, context } = await visit.newPerson();
    await signInAs(page, 'Academia');
    await page.goto(`/app/${SLUG}/plazos`);
    await page.getByRole('heading', { name: 'Plazos', level: 1 }).waitFor();
    await context.clearCookies({ name: 'acuerda' });
    await page
      .getByRole('navigation', { name: 'Principal', exact: true })
      .getByRole('link', { name: 'Integración' })
      .click();
    await page.getByRole('button', { name: /^Academia/ }).click();
    await page.getByRole('heading', { name: 'Integración', level: 1 }).waitFor();
  });
});

describe('somebody without a session who follows a link into the application', () => {
  it('comes to where the link leads once signed in', async () => {
    const { page } = await visit.newPerson();
    await page.goto(`/app/${SLUG}/reglas`);
    await page.getByRole('button', { name: /^Academia/ }).click();
    await page.getByRole('heading', { name: 'Reglas', level: 1 }).waitFor();
  });
});
