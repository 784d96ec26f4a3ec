import { marked, opens, replies } from '../comments/testing/talk';
import { mailsIn, type ArrivedMail } from '../reminders/testing/mails-in';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';
import { settled, startWorker, tick } from '../testing/the-worker';

let api: TestApi;
let body: TestSecretariat;
let acuerdo: TestAcuerdo;
let seen = 0;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:10:00.000Z' });
  body = await aSecretariat(api, { ends: { facilitator: '2022-03-30' } });
  acuerdo = await TestAcuerdo.inReview(body);
  await startWorker(api);
  await settled(api);
});
afterAll(() => api.stop());

/** Mails about mentions that have come since this was last asked, once the worker has done what there is to do. */
async function arrived(): Promise<ArrivedMail[]> {
  await settled(api);
  await tick(api);
  await settled(api);
  const all = await mailsIn(api, 'mentioned');
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh;
}
const at = (time: string) => api.moveLegalTo(`2022-03-30T${time}:00.000Z`);
const idOf = (role: Role) => body.as[role].id;
const mentioning = (...roles: Role[]) => ({ mentions: roles.map(idOf) });
const recipients = (mails: ArrivedMail[]) => mails.map(({ to }) => to.split('.')[0]).sort();

async function noticesOf(role: Role) {
  const { notifications } = await body.as[role].query<{
    notifications: { items: { id: string; kind: string; path: string; readAt: string | null }[] };
  }>(
    `{ notifications(first: 50) { items { id kind path readAt because person { name } facts { threadId reason } } } }`,
  );
  return notifications.items.filter(({ kind }) => kind === 'mentioned');
}

it('a mention stands in the application at once, and leads to its thread', async () => {
  const { threadId } = await opens('government', acuerdo, { words: 'Vea esto.', ...mentioning('authority') });
  expect(await arrived()).toEqual([]);
  const notices = await noticesOf('authority');
  expect(notices).toMatchObject([
    {
      path: `/app/${body.slug}/acuerdos/${acuerdo.id}?hilo=${threadId}`,
      readAt: null,
      because: ['mentioned'],
      person: { name: `government ${body.slug}` },
      facts: { threadId, reason: null },
    },
  ]);
  expect(JSON.stringify(notices)).not.toContain('Vea esto.');
});

it('all mentions of an hour come in one mail, when clocks turn', async () => {
  const mark = marked(acuerdo, { revision: 1 });
  const { threadId } = await opens('society', acuerdo, { marked: mark, words: '¿Y esto?', ...mentioning('authority') });
  expect(await arrived()).toEqual([]);
  await at('16:00');
  const mails = await arrived();
  expect(recipients(mails)).toEqual(['authority']);
  const [{ mail, subject, at: sent }] = mails as [ArrivedMail];
  expect(subject).toBe('Le mencionaron en 2 comentarios');
  expect(sent).toContain('2022-03-30T16:00');
  for (const piece of ['«Vea esto.»', '«¿Y esto?»', mark.exact.trim(), `?hilo=${threadId}`]) {
    expect(mail.text).toContain(piece);
  }
  expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toMatch(/unsubscribe\/.*\/mentioned/);
  expect(await arrived()).toEqual([]);
});

it('what was said within an hour waits for the next, in the language of its reader', async () => {
  await body.as.authority.query(`mutation { setLocale(locale: "en") { viewer { id } } }`);
  const { threadId } = await opens('government', acuerdo);
  await replies('society', acuerdo, threadId, { words: 'Conviene ver.', ...mentioning('authority') });
  expect(await arrived()).toEqual([]);
  await at('17:00');
  const mails = await arrived();
  expect(mails.map(({ subject }) => subject)).toEqual([`society ${body.slug} mentioned you in a comment`]);
});

it('nothing is mailed that was taken back, edited away or seen meanwhile', async () => {
  const withdrawn = await opens('government', acuerdo, mentioning('authority'));
  await accepted(acuerdo.says('government', 'withdrawComment', withdrawn));
  const edited = await opens('government', acuerdo, mentioning('authority'));
  await accepted(acuerdo.says('government', 'editComment', { ...edited, words: 'Nada.', mentions: [] }));
  const read = await opens('government', acuerdo, mentioning('authority'));
  await body.as.authority.query(
    `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!, $seen: [SeenCommentInput!]!) {
      markThreadsRead(bodyId: $bodyId, acuerdoId: $acuerdoId, seen: $seen) { __typename } }`,
    { ...acuerdo.key, seen: [read] },
  );
  await opens('government', acuerdo, mentioning('authority'));
  expect(await arrived()).toEqual([]);
  const [newest] = await noticesOf('authority');
  await body.as.authority.query(`mutation ($ids: [Uuid!]) { markNotificationsRead(ids: $ids) { unread } }`, {
    ids: [newest!.id],
  });
  await at('18:00');
  expect(await arrived()).toEqual([]);
});

it('an edit tells those alone whom it names anew', async () => {
  const said = await opens('government', acuerdo, mentioning('authority'));
  await settled(api);
  const before = (await noticesOf('authority')).length;
  const edit = { ...said, words: '¿Qué opinan?', ...mentioning('authority', 'society') };
  await accepted(acuerdo.says('government', 'editComment', edit));
  await settled(api);
  expect(await noticesOf('authority')).toHaveLength(before);
  await at('19:00');
  const mails = await arrived();
  expect(recipients(mails)).toEqual(['authority', 'society']);
  for (const { mail } of mails) expect(mail.text).toContain('¿Qué opinan?');
});

it('who does not want them has none', async () => {
  await body.as.society.query(`mutation { setMailPreference(kind: mentioned, mail: false) { __typename } }`);
  await opens('government', acuerdo, mentioning('society', 'secretary'));
  await settled(api);
  await at('20:00');
  expect(recipients(await arrived())).toEqual(['secretary']);
});

it('a reviewer is told like anybody who hears it, and nothing more once the invitation is ended', async () => {
  const reviewer = await api.person('Reviewer');
  const invitation = { personId: reviewer.id, until: '2022-04-10' };
  await accepted(acuerdo.says('secretary', 'inviteReviewer', invitation));
  await opens('government', acuerdo, { mentions: [reviewer.id] });
  await settled(api);
  await at('21:00');
  expect(recipients(await arrived())).toEqual(['reviewer@example']);
  await opens('government', acuerdo, { mentions: [reviewer.id] });
  await settled(api);
  await accepted(acuerdo.says('secretary', 'endInvitation', { personId: reviewer.id, reason: 'Terminó la consulta.' }));
  await at('22:00');
  expect(recipients(await arrived())).toEqual([]);
});

it('who no longer hears a thread is mailed nothing of it', async () => {
  await api.moveLegalTo('2022-03-31T05:30:00.000Z');
  const internal = { audience: 'internal', words: 'Entre nosotros.' };
  await opens('government', acuerdo, { ...internal, ...mentioning('facilitator', 'secretary') });
  await opens('government', acuerdo, { words: 'A la vista de todos.', ...mentioning('facilitator') });
  await settled(api);
  expect(await noticesOf('facilitator')).toHaveLength(2);
  // 00:00 in Mérida: the facilitator's last day is over.
  await api.moveLegalTo('2022-03-31T06:00:00.000Z');
  const mails = await arrived();
  expect(recipients(mails)).toEqual(['facilitator', 'secretary']);
  const told = mails.find(({ to }) => to.startsWith('facilitator'))!;
  expect(told.subject).toContain('le mencionó en un comentario');
  expect(told.mail.text).toContain('A la vista de todos.');
  expect(told.mail.text).not.toMatch(/Entre nosotros|Solo el órgano/);
});
