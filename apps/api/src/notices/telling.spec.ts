import type { Email } from 'postal-mime';
import { randomUUID } from 'node:crypto';
import { mailsIn, type ArrivedMail } from '../reminders/testing/mails-in';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';
import { settled, startWorker, tick } from '../testing/the-worker';
import { Tell } from './tell';

interface Shown {
  id: string;
  kind: string;
  readAt: string | null;
  because: string[];
  path: string;
  acuerdo: { id: string; name: string } | null;
  person: { name: string } | null;
  facts: Record<string, unknown>;
}

const fields = `id kind readAt because path acuerdo { id name } person { name }
  facts { revision deadline occasion daysLeft status reason outcome cause folio as startsOn publicPath
    seat { name } part { kind number } }`;

let api: TestApi;
let body: TestSecretariat;
let acuerdo: TestAcuerdo;
let seen = 0;

/** What has come since this was last asked: `kind → role`, the mailbox's newest. */
async function arrived(): Promise<ArrivedMail[]> {
  await settled(api);
  const all = (await mailsIn(api)).filter(({ kind }) => kind !== 'term_ending');
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh;
}
const roleOf = (address: string): string => address.split('.')[0]!;
const brief = (mails: ArrivedMail[]): string[] => mails.map(({ kind, to }) => `${kind} → ${roleOf(to)}`).sort();
const to = (mails: ArrivedMail[], role: Role): Email => mails.find((mail) => roleOf(mail.to) === role)!.mail;

const shownTo = async (role: Role, first = 50): Promise<Shown[]> => {
  const { notifications } = await body.as[role].query<{ notifications: { items: Shown[] } }>(
    `query ($first: Int!) { notifications(first: $first) { items { ${fields} } } }`,
    { first },
  );
  return notifications.items;
};

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T16:00:00.000Z' });
  body = await aSecretariat(api);
  acuerdo = await TestAcuerdo.inReview(body);
  await accepted(acuerdo.vote('government'));
  await startWorker(api);
});
afterAll(() => api.stop());

describe('what is told', () => {
  it('invites everybody who was appointed, and asks for the votes that are not given yet', async () => {
    const mails = await arrived();
    expect(brief(mails)).toEqual([
      'invited → authority',
      'invited → facilitator',
      'invited → government',
      'invited → secretary',
      'invited → society',
      'vote_awaited → authority',
      'vote_awaited → society',
    ]);
    const request = mails.find(({ kind, to: address }) => kind === 'vote_awaited' && roleOf(address) === 'society')!;
    expect(request.subject).toContain('Sociedad civil');
    expect(request.mail.text).toContain(`/app/${body.slug}/acuerdos/${acuerdo.id}`);
    expect(request.at.slice(0, 10)).toBe('2022-03-30');
  });

  it('stands in the application all the same, for who has voted too', async () => {
    const [request] = await shownTo('government');
    expect(request).toMatchObject({
      kind: 'vote_awaited',
      because: ['seat'],
      path: `/app/${body.slug}/acuerdos/${acuerdo.id}`,
      acuerdo: { id: acuerdo.id, name: 'Programa de trabajo' },
      person: { name: `secretary ${body.slug}` },
      facts: { revision: 1, occasion: 'submitted', seat: { name: 'Ejecutivo municipal' } },
    });
    expect(request!.facts['daysLeft']).toBeGreaterThan(0);
  });

  it('goes on through the whole story', async () => {
    await accepted(acuerdo.returnToDraft());
    const returned = await arrived();
    expect(brief(returned)).toEqual(['returned → authority', 'returned → government', 'returned → society']);
    expect(to(returned, 'society').text).toContain('Falta precisar el calendario.');

    const last = acuerdo.document.content.length - 1;
    const changed = acuerdo.document.content.map((part, index) =>
      index === last
        ? { ...part, content: [{ type: 'text' as const, text: 'Este acuerdo se difunde en línea.' }] }
        : part,
    );
    await acuerdo.write({ ...acuerdo.document, content: changed }, 1);
    await accepted(acuerdo.submit());
    const again = await arrived();
    expect(brief(again)).toEqual(['vote_awaited → authority', 'vote_awaited → government', 'vote_awaited → society']);
    expect(to(again, 'government').text).toMatch(/1 parte/);

    for (const role of ['government', 'authority', 'society'] as const) await accepted(acuerdo.vote(role));
    expect(brief(await arrived())).toEqual(['signoff_awaited → society']);

    const part = acuerdo.document.content.find(({ attrs }) => attrs.kind === 'considerando')!;
    const on = { seen: acuerdo.seen, objectionId: randomUUID() };
    const objection = {
      ...on,
      seatId: body.seats.society,
      partId: part.attrs.id,
      reasons: 'El motivo no se sostiene.',
    };
    await accepted(acuerdo.says('society', 'object', objection));
    const raised = await arrived();
    expect(brief(raised)).toEqual(['objection_raised → secretary']);
    expect(to(raised, 'secretary').text).toContain('El motivo no se sostiene.');
    expect((await shownTo('facilitator'))[0]).toMatchObject({
      kind: 'objection_raised',
      facts: { status: 'open', part: { kind: 'considerando' } },
    });

    const answer = { ...on, accept: false, reasons: 'Consta en actas.' };
    await accepted(acuerdo.says('secretary', 'answerObjection', answer));
    const answered = await arrived();
    expect(brief(answered)).toEqual(['objection_answered → society']);
    expect(to(answered, 'society').text).toContain('Consta en actas.');

    await accepted(acuerdo.says('society', 'withdrawObjection', on));
    await accepted(acuerdo.signOff());
    expect(brief(await arrived())).toEqual([]);
    expect((await shownTo('secretary'))[0]).toMatchObject({
      kind: 'objection_answered',
      facts: { status: 'withdrawn' },
    });

    await body.as.authority.query('mutation { setLocale(locale: "en") { viewer { locale } } }');
    await accepted(acuerdo.publish());
    const published = await arrived();
    expect(brief(published)).toEqual(
      ['authority', 'facilitator', 'government', 'secretary', 'society'].map((role) => `published → ${role}`),
    );
    const [latest] = await shownTo('secretary');
    expect(latest).toMatchObject({
      kind: 'published',
      because: ['secretariat', 'drafter', 'signatory'],
    });
    expect(to(published, 'authority').text).toContain(latest!.facts['publicPath']);
    expect(to(published, 'authority').text).toContain('You get this mail because you hold the seat');
    expect(to(published, 'society').text).toContain('Recibe este correo porque ocupa el asiento');
  });

  it('is told once, however often the worker is asked', async () => {
    const counts = () =>
      asSuperuser(api, async (client) => {
        const { rows } = await client.query<{ told: number; mails: number }>(
          `select (select count(*)::int from notification) as told, (select count(*)::int from mail_delivery) as mails`,
        );
        return rows[0];
      });
    const before = await counts();
    const commands = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ id: string }>('select distinct command_id as id from journal_entry');
      return rows;
    });
    for (const { id } of commands) {
      await api.app.get(Tell).handle({ key: 'again', bodyId: body.bodyId, payload: { commandId: id } });
    }
    await settled(api);
    expect(await counts()).toEqual(before);
    expect(await arrived()).toEqual([]);
  });
});

it('who decided on an acuerdo hears that it was not adopted, or that it was withdrawn and why', async () => {
  const rejected = await TestAcuerdo.inReview(body);
  await arrived();
  for (const role of ['government', 'authority', 'society'] as const) {
    await accepted(rejected.vote(role, { choice: 'reject' }));
  }
  const first = await arrived();
  expect(brief(first)).toEqual(['authority', 'government', 'secretary', 'society'].map((role) => `returned → ${role}`));
  expect(to(first, 'society').subject).toBe('No se aprobó: Programa de trabajo');
  expect(to(first, 'society').text).toContain('3 en contra');

  const withdrawn = await TestAcuerdo.inReview(body);
  await arrived();
  await accepted(withdrawn.says('secretary', 'withdraw', { reason: 'Ya no hace falta.' }));
  const second = await arrived();
  expect(brief(second)).toEqual(['authority', 'government', 'society'].map((role) => `returned → ${role}`));
  expect(to(second, 'government').text).toContain('Ya no hace falta.');
});

it('what a queue lost is told all the same, and who heard of it hears no more', async () => {
  await asSuperuser(api, (client) =>
    client.query(`
      with forgotten as (
        delete from notification where kind = 'published' and account_id = '${body.as.society.id}' returning cause)
      insert into outbox_message (body_id, topic, key, payload, relayed_at)
      select body_id, 'notices', 'lost', jsonb_build_object('commandId', command_id), now() - interval '3 minutes'
      from journal_entry, forgotten where cause = 'event:' || position`),
  );
  await tick(api);
  expect(brief(await arrived())).toEqual(['published → society']);
  expect((await shownTo('society')).filter(({ kind }) => kind === 'published')).toHaveLength(1);
});

describe('notifications', () => {
  const mark = (client: TestClient, ids: string[] | null) =>
    client.query<{ markNotificationsRead: { unread: number; items: { id: string; readAt: string }[] } }>(
      `mutation ($ids: [Uuid!]) { markNotificationsRead(ids: $ids) { unread items { id readAt } } }`,
      { ids },
    );
  const unread = async (client: TestClient) =>
    (await client.query<{ unreadNotifications: number }>('{ unreadNotifications }')).unreadNotifications;

  it('come in pages, newest first, each once', async () => {
    const all = await shownTo('society');
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: { notifications: { items: { id: string }[]; next: string | null } } = await body.as.society.query(
        `query ($after: Uuid) { notifications(first: 2, after: $after) { items { id } next } }`,
        { after },
      );
      ids.push(...page.notifications.items.map(({ id }) => id));
      after = page.notifications.next;
    } while (after !== null);
    expect(ids).toEqual(all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4);
  });

  it('are read one by one or all at once, and stay read', async () => {
    const { government } = body.as;
    const [newest] = await shownTo('government');
    const before = await unread(government);
    const one = await mark(government, [newest!.id]);
    expect(one.markNotificationsRead).toMatchObject({ unread: before - 1, items: [{ id: newest!.id }] });
    expect((await mark(government, [newest!.id])).markNotificationsRead.items).toEqual([]);
    expect((await mark(government, null)).markNotificationsRead).toMatchObject({ unread: 0 });
    expect(await unread(government)).toBe(0);
    expect((await shownTo('government')).every(({ readAt }) => readAt !== null)).toBe(true);
  });

  it('are nobody else’s to see, to page from or to mark', async () => {
    const [theirs] = await shownTo('society');
    const { facilitator } = body.as;
    const before = await unread(body.as.society);
    expect((await mark(facilitator, [theirs!.id])).markNotificationsRead.items).toEqual([]);
    expect(await unread(body.as.society)).toBe(before);
    const from = await facilitator.query<{ notifications: { items: unknown[] } }>(
      `{ notifications(after: "${theirs!.id}") { items { id } } }`,
    );
    expect(from.notifications.items).toEqual([]);
    expect((await shownTo('facilitator')).map(({ id }) => id)).not.toContain(theirs!.id);
  });

  it('are refused to be marked by a hundred and one, or by what is no id', async () => {
    const many = await body.as.society.ask(
      `mutation { markNotificationsRead(ids: ${JSON.stringify(
        Array.from({ length: 101 }, () => randomUUID()),
      )}) { unread } }`,
    );
    expect(many.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const none = await body.as.society.ask('mutation { markNotificationsRead(ids: ["1"]) { unread } }');
    expect(none.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
