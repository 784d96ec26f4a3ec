import { TestAcuerdo } from '../testing/an-acuerdo';
import { anExtension } from '../testing/an-act';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { accepted, type CommandAnswer, type TestClient } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import { Bounces } from './bounces';
import { Deliver } from './deliver';
import { Sweep } from './sweep';

const address = 'society.secretariado@example.org';

let smtp: TestSmtp;
let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  smtp = await startTestSmtp();
  api = await startTestApi({ startsAt: '2022-02-22T14:00:00.000Z', env: { SMTP_URL: smtp.url } });
  body = await aSecretariat(api);
  smtp.does('refuse', address);
  await fallsDue('2022-02-22T15:00:00.000Z');
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

async function fallsDue(instant: string): Promise<void> {
  await api.moveLegalTo(instant);
  await api.app.get(Deliver).run(await api.app.get(Sweep).run());
}

interface Delivery {
  id: string;
  recipient: string | null;
  accountId: string | null;
  address: string | null;
  office: string | null;
  as: string[];
  names: string[];
  daysBefore: number;
  state: string;
  reason: string | null;
  detail: string | null;
  attempts: number;
  canRetry: boolean;
}

interface Page {
  items: Delivery[];
  total: number;
  problems: number;
  cancelled: number;
  after: string | null;
}

async function deliveries(client: TestClient, asked = ''): Promise<Page> {
  const answer = await client.query<{ body: { deliveries: Page } }>(
    `{ body(slug: "${body.slug}") { deliveries${asked} { total problems cancelled after items {
      id recipient accountId address office as names daysBefore state reason detail attempts canRetry } } } }`,
  );
  return answer.body.deliveries;
}

const failedOf = async (client: TestClient): Promise<Delivery> =>
  (await deliveries(client, '(filter: problems)')).items[0]!;

async function retry(client: TestClient, id: string): Promise<CommandAnswer<Partial<Delivery>>> {
  const { retryDelivery } = await client.query<{ retryDelivery: CommandAnswer }>(
    `mutation { retryDelivery(bodyId: "${body.bodyId}", deliveryId: "${id}") {
      __typename ... on Delivery { id state attempts } ... on ActionRefused { code facts } } }`,
  );
  return retryDelivery;
}

async function correct(client: TestClient, accountId: string, email: string): Promise<CommandAnswer> {
  const { correctEmail } = await client.query<{ correctEmail: CommandAnswer }>(
    `mutation { correctEmail(accountId: "${accountId}", email: "${email}") {
      __typename ... on ActionRefused { code } } }`,
  );
  return correctEmail;
}

describe('a mail that the server refused', () => {
  it('shows to everybody of the body, its address to those who tend to it', async () => {
    const expected = {
      recipient: 'society secretariado',
      accountId: body.as.society.id,
      office: 'Sociedad civil',
      as: ['titular', 'holder'],
      names: ['Secretariado Técnico Municipal', 'Ejercicio municipal de apertura', 'Sociedad civil'],
      daysBefore: 60,
      state: 'refused',
      detail: expect.stringContaining('No such mailbox') as string,
      attempts: 1,
    };
    for (const client of [body.as.secretary, body.as.administrator]) {
      expect(await failedOf(client)).toMatchObject({ ...expected, address, canRetry: true });
    }
    const seen = await failedOf(body.as.government);
    expect(seen).toMatchObject({ ...expected, address: null, canRetry: false });
  });

  it('is counted, and told to the secretariat alone', async () => {
    expect(await deliveries(body.as.secretary)).toMatchObject({ total: 5, problems: 1, cancelled: 0, after: null });
    expect(await failuresToldTo(body.as.secretary)).toEqual([{ failure: 'refused', name: 'society secretariado' }]);
    expect(await failuresToldTo(body.as.government)).toEqual([]);
  });

  it('goes to the address that was corrected, when it is sent again', async () => {
    const { id, accountId } = await failedOf(body.as.administrator);
    await correct(body.as.administrator, accountId!, 'sociedad@example.org');
    expect(await retry(body.as.secretary, id)).toMatchObject({ __typename: 'Delivery', id, state: 'waiting' });
    const [{ key }] = await api.source.query<[{ key: string }]>(`select key from mail_delivery where id = $1`, [id]);
    await api.app.get(Deliver).run([key]);
    expect(smtp.accepted.at(-1)).toMatchObject({ to: 'sociedad@example.org' });
    const { items } = await deliveries(body.as.secretary);
    expect(items.find((item) => item.id === id)).toMatchObject({
      state: 'accepted',
      attempts: 2,
      address: 'sociedad@example.org',
      canRetry: false,
    });
  });

  it('is not sent again once it has arrived', async () => {
    const { items } = await deliveries(body.as.secretary);
    expect(await retry(body.as.secretary, items[0]!.id)).toMatchObject({
      code: 'DELIVERY_NOT_FAILED',
      facts: { state: 'accepted' },
    });
    expect(await retry(body.as.secretary, 'f'.repeat(32))).toMatchObject({ code: 'DELIVERY_UNKNOWN' });
  });
});

describe('a mail that came back', () => {
  it('is marked with what the report says, once, and told', async () => {
    const [{ id }] = (await deliveries(body.as.secretary)).items as [Delivery];
    const bounce = { status: '5.2.2', diagnostic: 'Mailbox full', at: '2022-02-23T10:00:00.000Z' };
    expect(await api.app.get(Bounces).record(id, bounce)).toBe(true);
    expect(await api.app.get(Bounces).record(id, bounce)).toBe(false);
    expect(await api.app.get(Bounces).record('0'.repeat(32), bounce)).toBe(false);
    expect(await failedOf(body.as.secretary)).toMatchObject({ id, state: 'bounced', detail: '5.2.2 Mailbox full' });
    expect(await failuresToldTo(body.as.secretary)).toContainEqual({
      failure: 'bounced',
      name: expect.any(String) as string,
    });
  });

  it('is not sent again when a later one of the same end is on its way', async () => {
    const { id } = await failedOf(body.as.secretary);
    await fallsDue('2022-03-24T15:00:00.000Z');
    expect(await retry(body.as.secretary, id)).toMatchObject({
      code: 'REMINDER_NOT_DUE',
      facts: { because: 'overtaken' },
    });
  });
});

describe('the ledger, page by page', () => {
  it('ends, and leaves nothing out', async () => {
    const all: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await deliveries(body.as.secretary, after ? `(first: 3, after: "${after}")` : '(first: 3)');
      all.push(...page.items.map(({ id }) => id));
      after = page.after;
    } while (after);
    expect(all).toHaveLength(10);
    expect(new Set(all).size).toBe(10);
    expect(all).toEqual((await deliveries(body.as.secretary)).items.map(({ id }) => id));
  });

  it('refuses a place that no page ended with', async () => {
    const { errors } = await body.as.secretary.ask(
      `{ body(slug: "${body.slug}") { deliveries(after: "x'; --") { total } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('says of what was cancelled that nobody was written to', async () => {
    await accepted((await TestAcuerdo.ready(body, anExtension(body.terms.exercise, '2023-04-30'))).publish());
    const { items, cancelled } = await deliveries(body.as.secretary, '(filter: cancelled)');
    expect(cancelled).toBe(5);
    expect(items).toHaveLength(5);
    for (const item of items) {
      expect(item).toMatchObject({
        recipient: null,
        names: ['Ejercicio municipal de apertura'],
        state: 'cancelled',
        reason: 'moved',
      });
    }
  });
});

describe('an address that is corrected', () => {
  it('is nobody else’s, and belongs to an account that there is', async () => {
    const { administrator } = body.as;
    expect(await correct(administrator, body.as.society.id, 'SECRETARY.secretariado@example.org')).toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    expect(await correct(administrator, body.bodyId, 'otra@example.org')).toMatchObject({ code: 'PERSON_UNKNOWN' });
  });

  it('lets a link that was sent to the old one open nothing', async () => {
    const { government, administrator } = body.as;
    await api.source.query(
      `insert into sign_in_link (token_hash, account_id, expires_at)
       values (sha256('x'), $1, clock_timestamp() + interval '10 minutes')`,
      [government.id],
    );
    await correct(administrator, government.id, 'gobierno@example.org');
    const open = await api.source.query(`select 1 from sign_in_link where consumed_at is null`);
    expect(open).toEqual([]);
  });
});

async function failuresToldTo(client: TestClient): Promise<{ failure: string; name: string }[]> {
  const { notifications } = await client.query<{
    notifications: { items: { kind: string; facts: { failure: string; name: string } }[] };
  }>(`{ notifications(first: 100) { items { kind facts { failure name } } } }`);
  return notifications.items.filter(({ kind }) => kind === 'delivery_failed').map(({ facts }) => facts);
}
