import type { Page } from 'playwright-core';
import {
  beginOnAct,
  beginOnPart,
  commentOnAct,
  connection,
  hereNow,
  saying,
  send,
  timesSaid,
  unsentSaying,
} from './pages/comments';
import { openAcuerdo } from './pages/workspace';
import { overheard } from './support/overheard';
import { PHONE, type View } from './support/person';
import { signInAs } from './support/sign-in';
import { Stages } from './support/stages';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const TITLE = 'Acuerdo por el que se aprueba el calendario de las mesas';
const MEMBER = 'Academia';
const REVIEWER = 'Observatorio';
let stages: Stages;
beforeAll(async () => {
  stages = await Stages.on(visit.acuerda);
});

/** Somebody in a window of their own, with the acuerdo open and the line standing. */
async function looksAt(id: string, office: string, view?: View) {
  const person = await visit.newPerson(view);
  await signInAs(person.page, office);
  await openAcuerdo(person.page, id);
  await person.page.getByText(/aquí ahora/).waitFor();
  return person;
}

async function selectIn(page: Page, words: string): Promise<void> {
  await page.locator('.act-words', { hasText: words }).evaluate((element) => {
    window.getSelection()?.selectAllChildren(element);
  });
}

const selected = (page: Page) => page.evaluate(() => window.getSelection()?.toString() ?? '');

describe('a member and a reviewer who look at one act', () => {
  it('see each other, and a comment and a vote of the other at once, and lose nothing of what they were doing', async () => {
    const id = await stages.submitted(TITLE);
    const { page: member } = await looksAt(id, MEMBER);
    const { page: reviewer, context } = await looksAt(id, REVIEWER);
    await hereNow(member, 2).waitFor();
    const secondWindow = await context.newPage();
    await openAcuerdo(secondWindow, id);
    await hereNow(secondWindow, 2).waitFor();
    await hereNow(member, 2).waitFor();

    await selectIn(member, 'se publica en el sitio');
    const box = await beginOnPart(reviewer, 'Un solo calendario');
    await box.pressSequentially('¿Y las personas de fuera?');
    await member.getByText('Lucía Balam escribe sobre esta parte').waitFor({ state: 'attached' });
    await send(reviewer);
    await saying(member, '¿Y las personas de fuera?').waitFor();
    await saying(reviewer, '¿Y las personas de fuera?').waitFor();
    await member.getByRole('log').getByText('Lucía Balam comentó.').waitFor({ state: 'attached' });
    expect(await selected(member)).toMatch(/^Se aprueba el calendario/);

    await stages.vote(id, 'Ejecutivo estatal');
    await member.locator('.seat-list [data-choice="approve"]').waitFor();
    expect(await selected(member)).toMatch(/^Se aprueba el calendario/);
    expect(await saying(reviewer, '¿Y las personas de fuera?').count()).toBe(1);
  });

  it('tell it on a phone as well, where who is here is a number', async () => {
    const id = await stages.submitted(TITLE);
    const { page: member } = await looksAt(id, MEMBER, PHONE);
    const { page: reviewer } = await looksAt(id, REVIEWER);
    await hereNow(member, 2).waitFor();
    expect(await member.locator('.people-here li').first().isVisible()).toBe(false);
    await commentOnAct(reviewer, 'Falta el lugar de las mesas.');
    await member.getByRole('button', { name: /^1 comentario abierto/ }).click();
    await saying(member, 'Falta el lugar de las mesas.').waitFor();
  });
});

describe('a line that is cut', () => {
  it('loses nothing: what was written meanwhile arrives once, also after a reload, and what was missed appears', async () => {
    const id = await stages.submitted(TITLE);
    const { page: member } = await looksAt(id, MEMBER);
    const { page: reviewer, context, expectsError } = await looksAt(id, REVIEWER);
    expectsError(/ERR_INTERNET_DISCONNECTED/);

    await context.setOffline(true);
    await connection(reviewer).getByText('Sin conexión').waitFor();
    await commentOnAct(reviewer, 'Escrito sin línea.');
    await unsentSaying(reviewer, 'Escrito sin línea.').waitFor();
    await reviewer.getByRole('link', { name: '1 comentario sin enviar: verlo' }).waitFor();
    await commentOnAct(member, 'Dicho mientras tanto.');
    await saying(member, 'Dicho mientras tanto.').waitFor();
    await context.setOffline(false);
    await saying(member, 'Escrito sin línea.').waitFor();
    await saying(reviewer, 'Dicho mientras tanto.').waitFor();
    await connection(reviewer).getByText('En línea').waitFor();
    await unsentSaying(reviewer, 'Escrito sin línea.').waitFor({ state: 'detached' });

    await context.setOffline(true);
    await connection(reviewer).getByText('Sin conexión').waitFor();
    await commentOnAct(reviewer, 'Escrito antes de recargar.');
    await unsentSaying(reviewer, 'Escrito antes de recargar.').waitFor();
    await expect(reviewer.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await context.setOffline(false);
    await openAcuerdo(reviewer, id);
    await saying(member, 'Escrito antes de recargar.').waitFor();
    await saying(reviewer, 'Escrito antes de recargar.').waitFor();
    for (const words of ['Escrito sin línea.', 'Escrito antes de recargar.']) {
      expect(await timesSaid(member, stages.bodyId, id, words)).toBe(1);
      expect(await saying(member, words).count()).toBe(1);
    }
  });
});

describe('a text that is closed while somebody writes without a line', () => {
  it('does not take the words, which stay here as not submitted, also after a reload', async () => {
    const id = await stages.submitted(TITLE);
    const { page, context, expectsError } = await looksAt(id, REVIEWER);
    expectsError(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await connection(page).getByText('Sin conexión').waitFor();
    await commentOnAct(page, 'Demasiado tarde.');
    await stages.decideInFavour(id);
    await context.setOffline(false);
    await unsentSaying(page, 'Demasiado tarde.').getByText('No se presentó').waitFor();
    await page.reload();
    await unsentSaying(page, 'Demasiado tarde.').getByText('No se presentó').waitFor();
    expect(await timesSaid(page, stages.bodyId, id, 'Demasiado tarde.')).toBe(0);
  });
});

describe('a thread of the body alone', () => {
  it('never reaches the browser of a reviewer: not its words, not its id, not that there is one', async () => {
    const id = await stages.submitted(TITLE);
    const { page: reviewer } = await visit.newPerson();
    const heard = overheard(reviewer);
    await signInAs(reviewer, REVIEWER);
    await openAcuerdo(reviewer, id);
    const { page: member } = await looksAt(id, MEMBER);
    const { page: other } = await visit.newPerson();
    const toldToMembers = overheard(other);
    await signInAs(other, 'Sociedad civil');
    await openAcuerdo(other, id);
    await hereNow(reviewer, 3).waitFor();

    const sent = member.waitForRequest((request) => (request.postData() ?? '').includes('OpenThread'));
    const box = await beginOnAct(member);
    await member.getByText('Solo el órgano', { exact: true }).click();
    await box.pressSequentially('Esto queda entre nosotros.');
    await other
      .getByRole('group', { name: 'Quién está aquí ahora' })
      .getByText('Tomás Iturbe, escribiendo')
      .waitFor({ state: 'attached' });
    await send(member);
    const { variables } = (await sent).postDataJSON() as {
      variables: { input: { threadId: string; commentId: string } };
    };
    const { threadId, commentId } = variables.input;
    await saying(other, 'Esto queda entre nosotros.').waitFor();
    expect(await heard.everything()).not.toContain('"typing":true');

    await commentOnAct(other, 'Esto es para todas.');
    await saying(reviewer, 'Esto es para todas.').waitFor();
    await reviewer.reload();
    await saying(reviewer, 'Esto es para todas.').waitFor();
    const all = await heard.everything();
    const known = await toldToMembers.everything();
    expect(all).toContain('Esto es para todas.');
    for (const secret of ['entre nosotros', threadId, commentId, ':internal', '"internal"']) {
      expect({ secret, known: known.includes(secret), reached: all.includes(secret) }).toEqual({
        secret,
        known: true,
        reached: false,
      });
    }
    await reviewer.getByText(/^1 abierto/).waitFor();
  });
});

describe('a session that ends', () => {
  it('leads to signing in, and what was being written is there afterwards, for nobody else', async () => {
    const id = await stages.submitted(TITLE);
    const { page: reviewer, context } = await looksAt(id, REVIEWER);
    const box = await beginOnAct(reviewer);
    await box.fill('A medio escribir');
    await context.request.post('/auth/sign-out');
    await reviewer.waitForURL(/\/app\/entrar$/);

    await signInAs(reviewer, MEMBER);
    await openAcuerdo(reviewer, id);
    await reviewer.getByText(/aquí ahora/).waitFor();
    expect(await reviewer.getByText('A medio escribir').count()).toBe(0);
    await signInAs(reviewer, REVIEWER);
    await openAcuerdo(reviewer, id);
    await reviewer.getByText('A medio escribir').waitFor();
  });
});
