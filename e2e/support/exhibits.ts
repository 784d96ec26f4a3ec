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
  /** A published act with an erratum being drafted and another in review. */
  readonly corrected: string;
  readonly erratumDraft: string;
  readonly erratumInReview: string;
  /** Its vote was cast by somebody who, as was recorded later, held no seat by then. */
  readonly questioned: string;
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
  await stages.comment(inReview, 'Sociedad civil', 'Falta decir quién convoca a cada mesa.');
  await stages.comment(inReview, 'Academia', '¿Serán públicas?', { part: 3, exact: 'las conclusiones de las demás' });
  await stages.comment(inReview, 'Ejecutivo estatal', 'Se encima con lo anterior.', { part: 3, exact: 'de las demás' });
  const inSignoff = await stages.adopted('Acuerdo por el que se abre el registro de organizaciones a las mesas');
  await stages.object(inSignoff, 3, 'El registro debe mencionar a los colectivos que no tienen figura jurídica.');
  const readyToPublish = await stages.signedOff('Acuerdo por el que se publica el informe de la primera ronda');
  const corrected = await stages.published('Acuerdo por el que se integran los grupos de trabajo de las mesas');
  const erratumInReview = await stages.about(corrected, 'erratum', 'Fe de erratas de los grupos de trabajo');
  await stages.reword(erratumInReview, 3, 'Cada mesa necesita conocer las conclusiones de las otras antes de seguir.');
  await stages.submit(erratumInReview);
  const erratumDraft = await stages.about(corrected, 'erratum', 'Segunda fe de erratas de los grupos de trabajo');
  await stages.reword(erratumDraft, 2, 'Las mesas de diagnóstico concluyeron su primera ronda y entregaron sus notas.');
  const questioned = await stages.adopted('Acuerdo por el que se publica la lista de organizaciones registradas');
  await stages.leave('Órgano garante', '2022-03-20');
  await mailSomebody(server);
  return {
    draft,
    inReview,
    inSignoff,
    readyToPublish,
    corrected,
    erratumDraft,
    erratumInReview,
    questioned,
  };
}

/** A mail in the mailbox: the one-time link of a member. */
async function mailSomebody({ url }: Pick<Server, 'url'>): Promise<void> {
  await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'academia@demo.acuerda.localhost' }),
  });
  const deadline = Date.now() + 20_000;
  while (!(await (await fetch(`${url}/mailbox`)).text()).includes('Su enlace para entrar a Acuerda')) {
    if (Date.now() > deadline) throw new Error('The mail with the link has not arrived.');
    await pause(50);
  }
}
