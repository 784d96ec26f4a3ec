import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from './acuerda';
import { anAct } from './an-act';
import { Stages } from './stages';

/** Acuerdos in each of the states that have a screen of their own. */
export interface Exhibits {
  readonly draft: string;
  readonly inReview: string;
  readonly inSignoff: string;
  readonly readyToPublish: string;
}

/** Brings a fresh demonstration to where every screen has something to show. */
export async function exhibit(server: Pick<Server, 'url'>): Promise<Exhibits> {
  const stages = await Stages.on(server);
  const draft = await stages.draft('Acuerdo por el que se convoca a la segunda ronda de mesas de diagnóstico', [
    ...anAct('Acuerdo por el que se convoca a la segunda ronda de mesas de diagnóstico'),
    { kind: 'transitorio', text: '' },
  ]);
  const title = 'Acuerdo por el que se aprueba el calendario de las mesas de diagnóstico';
  const inReview = await stages.submitted(title);
  await stages.vote(inReview, 'Academia');
  const considerando =
    'Cada mesa necesita conocer a tiempo las conclusiones de las demás y las de la consulta pública.';
  await stages.resubmit(inReview, anAct(title, { considerando }), 'Falta mencionar la consulta pública.');
  await stages.vote(inReview, 'Ejecutivo estatal');
  const inSignoff = await stages.adopted('Acuerdo por el que se abre el registro de organizaciones a las mesas');
  await stages.object(inSignoff, 3, 'El registro debe mencionar a los colectivos que no tienen figura jurídica.');
  const readyToPublish = await stages.signedOff('Acuerdo por el que se publica el informe de la primera ronda');
  await mailSomebody(server);
  return { draft, inReview, inSignoff, readyToPublish };
}

/** A mail in the mailbox: the one-time link of a member. */
async function mailSomebody({ url }: Pick<Server, 'url'>): Promise<void> {
  await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'academia@demo.acuerda.localhost' }),
  });
  const deadline = Date.now() + 20_000;
  while (!(await (await fetch(`${url}/mailbox`)).text()).includes('academia@demo.acuerda.localhost')) {
    if (Date.now() > deadline) throw new Error('The mail with the link has not arrived.');
    await pause(50);
  }
}
