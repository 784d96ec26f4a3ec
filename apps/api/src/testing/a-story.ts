import { randomUUID } from 'node:crypto';
import { kept } from './a-file';
import { installationAct, voters, type TestSecretariat } from './a-secretariat';
import { TestAcuerdo } from './an-acuerdo';
import { anAct, anExtension } from './an-act';
import { accepted } from './test-client';

/** One of everything that can happen in a body: what a replay of its journal must be able to follow. */
export async function aStory(body: TestSecretariat): Promise<{ extension: TestAcuerdo }> {
  const { bodyId, as, seats, terms, appointments } = body;
  await as.secretary.accepted('prolongAppointment', {
    bodyId,
    appointmentId: appointments.facilitator,
    ends: { kind: 'not_stated' },
    act: { ...installationAct, title: 'Constancia de prórroga', fileHash: (await kept(as.secretary, bodyId)).hash },
  });
  await as.secretary.accepted('recordAppointment', {
    bodyId,
    appointmentId: randomUUID(),
    seatId: seats.government,
    person: { name: 'Suplente', email: `suplente.${body.slug}@example.org` },
    capacity: 'alternate',
    startsOn: '2021-04-23',
    ends: { kind: 'with_body' },
    act: installationAct,
  });

  const extension = await TestAcuerdo.inReview(body, anExtension(terms.exercise, '2023-04-30'));
  await accepted(extension.vote('government', { choice: 'reject' }));
  await accepted(extension.vote('government'));
  await aDiscussion(extension);
  await accepted(extension.returnToDraft());
  await extension.write({ ...extension.document, content: extension.document.content.slice() }, 1);
  await accepted(extension.submit());
  for (const role of voters) await accepted(extension.vote(role));
  const objectionId = randomUUID();
  const part = extension.document.content.find(({ attrs }) => attrs.kind === 'considerando')!;
  const on = () => ({ seen: extension.seen, objectionId });
  await accepted(
    extension.says('society', 'object', {
      ...on(),
      seatId: seats.society,
      partId: part.attrs.id,
      reasons: 'El motivo no se sostiene.',
    }),
  );
  await accepted(
    extension.says('secretary', 'answerObjection', { ...on(), accept: false, reasons: 'Consta en actas.' }),
  );
  await accepted(extension.says('society', 'withdrawObjection', on()));
  await accepted(extension.signOff());
  await accepted(extension.publish());

  await TestAcuerdo.published(body);
  const withdrawn = await TestAcuerdo.inDraft(body, anAct('Acuerdo que nadie llegó a ver'));
  await accepted(withdrawn.says('secretary', 'nameDrafters', { personIds: [as.secretary.id, as.authority.id] }));
  await reviewersOf(withdrawn);
  await accepted(withdrawn.says('secretary', 'withdraw', { reason: 'Ya no hace falta.' }));
  const rejected = await TestAcuerdo.inReview(body);
  for (const role of voters) await accepted(rejected.vote(role, { choice: 'reject' }));
  await TestAcuerdo.inReview(body);
  await as.secretary.accepted('endAppointment', {
    bodyId,
    appointmentId: appointments.authority,
    on: '2022-03-01',
    act: { ...installationAct, title: 'Renuncia' },
  });
  return { extension };
}

/** One of everything that can become of an invitation, to an acuerdo and to its body. */
async function reviewersOf(acuerdo: TestAcuerdo): Promise<void> {
  const { bodyId, slug, as } = acuerdo.body;
  const until = '2022-12-31';
  const person = { name: 'Persona revisora', email: `revisora.${slug}@example.org` };
  const reason = 'Cambia de persona.';
  await accepted(acuerdo.says('secretary', 'inviteReviewer', { person, until }));
  await accepted(
    acuerdo.says('secretary', 'inviteReviewer', { personId: as.government.id, from: '2022-05-02', until }),
  );
  await accepted(acuerdo.says('secretary', 'endInvitation', { personId: as.government.id, reason }));
  await as.secretary.accepted('inviteBodyReviewer', { bodyId, person, until });
  const { body } = await as.secretary.query<{ body: { invitations: { person: { id: string } }[] } }>(
    `{ body(slug: "${slug}") { invitations { person { id } } } }`,
  );
  const ending = { personId: body.invitations[0]!.person.id, reason };
  await as.secretary.accepted('endBodyInvitation', { bodyId, ...ending });
  await as.secretary.accepted('inviteBodyReviewer', { bodyId, person, until });
}

/** One of everything that can be done in a thread. */
async function aDiscussion(acuerdo: TestAcuerdo): Promise<void> {
  const thread = { threadId: randomUUID() };
  const first = { ...thread, commentId: randomUUID() };
  const answer = { ...thread, commentId: randomUUID() };
  const { society } = acuerdo.body.as;
  await accepted(
    acuerdo.says('government', 'openThread', { ...first, audience: 'internal', words: '¿Alcanza el plazo?' }),
  );
  await accepted(
    acuerdo.says('society', 'reply', { ...answer, words: 'Alcanza.', mentions: [acuerdo.body.as.secretary.id] }),
  );
  await accepted(acuerdo.says('society', 'editComment', { ...answer, words: 'Alcanza apenas.' }));
  await accepted(acuerdo.says('government', 'withdrawComment', first));
  await accepted(acuerdo.says('secretary', 'resolveThread', thread));
  await accepted(acuerdo.says('government', 'reopenThread', thread));
  await society.query(
    `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!, $seen: [SeenCommentInput!]!) {
      markThreadsRead(bodyId: $bodyId, acuerdoId: $acuerdoId, seen: $seen) { __typename } }`,
    { ...acuerdo.key, seen: [first] },
  );
}
