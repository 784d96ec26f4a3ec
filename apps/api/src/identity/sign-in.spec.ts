import { BackgroundWork } from '../operations/background-work';
import { MAILBOX } from '../platform/mail/mail.tokens';
import type { Mailbox } from '../platform/mail/mailbox';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { TestClient } from '../testing/test-client';
import { until } from '../testing/until';

let api: TestApi;
let mailbox: Mailbox;
beforeAll(async () => {
  api = await startTestApi();
  mailbox = api.app.get<Mailbox>(MAILBOX);
  await api.app.get(BackgroundWork).start();
});
afterAll(() => api.stop());

const ask = (email: string) => api.anybody().request('POST', '/auth/link', { email });
const use = (token: string) => api.anybody().request('POST', '/auth/sign-in', { token });

/** Asks for a link and reads it from the mail that arrives. */
async function linkFor(name: string): Promise<string> {
  const person = await api.person(name);
  const { session } = await person.query<{ session: { viewer: { email: string } } }>(
    '{ session { viewer { email } } }',
  );
  const { email } = session.viewer;
  await ask(email);
  const { mail } = await until(async () =>
    (await mailbox.list()).find(({ mail: received }) => received.to?.some(({ address }) => address === email)),
  );
  return /token=([\w-]+)/.exec(mail.text!)![1]!;
}

const sessionIn = (headers: Record<string, unknown>): string =>
  /acuerda=([^;]+)/.exec(String([headers['set-cookie']].flat()[0]))![1]!;

describe('a link that was asked for', () => {
  it('arrives, shows a button, opens one session, and is spent', async () => {
    const token = await linkFor('Ana Poot');
    for (let looks = 1; looks <= 2; looks++) {
      const page = await api.anybody().request('GET', `/auth/sign-in?token=${token}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(`value="${token}"`);
      expect(page.headers['referrer-policy']).toBe('same-origin');
      expect(page.headers['set-cookie']).toBeUndefined();
    }
    const opened = await use(token);
    expect(opened.statusCode).toBe(303);
    expect(opened.headers.location).toBe('/app/');
    expect(opened.headers['set-cookie']).toMatch(/HttpOnly/);
    expect(opened.headers['set-cookie']).toMatch(/SameSite=Lax/);
    const spent = await use(token);
    expect(spent.statusCode).toBe(410);
    expect(spent.headers['set-cookie']).toBeUndefined();

    const signedIn = new TestClient(api.app, null, sessionIn(opened.headers));
    const who = '{ session { viewer { name } } }';
    expect(await signedIn.query(who)).toEqual({ session: { viewer: { name: 'Ana Poot' } } });
    expect((await signedIn.request('POST', '/auth/sign-out')).statusCode).toBe(204);
    expect(await signedIn.query(who)).toEqual({ session: { viewer: null } });
  });

  it('opens one session when it is used twice at once', async () => {
    const token = await linkFor('Beto Chan');
    const codes = (await Promise.all([use(token), use(token)])).map(({ statusCode }) => statusCode);
    expect(codes.toSorted()).toEqual([303, 410]);
  });

  it('is over after ten minutes', async () => {
    const token = await linkFor('Ceci Dzul');
    const left = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ left: number }>(
        `select extract(epoch from expires_at - clock_timestamp())::int as left from sign_in_link
         where consumed_at is null`,
      );
      await client.query('update sign_in_link set expires_at = clock_timestamp() where consumed_at is null');
      return rows[0]!.left;
    });
    expect(left).toBeGreaterThan(500);
    expect(left).toBeLessThanOrEqual(600);
    expect((await use(token)).statusCode).toBe(410);
  });

  it('never stands in the database as it is', async () => {
    const token = await linkFor('Dora Ek');
    const found = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ found: boolean }>(
        `select bool_or(encode(token_hash, 'escape') like '%' || $1 || '%') as found from sign_in_link`,
        [token],
      );
      return rows[0]!.found;
    });
    expect(found).toBe(false);
  });
});

describe('an address that nobody has', () => {
  it('gets the same answer as one that somebody has, and no mail', async () => {
    const before = (await mailbox.list()).length;
    const unknown = await ask('nadie@example.org');
    const known = await ask('ana.poot@example.org');
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(unknown.statusCode).toBe(202);
    const all = await until(async () => {
      const mails = await mailbox.list();
      return mails.length > before && mails;
    });
    expect(all).toHaveLength(before + 1);
    expect(all[0]!.mail.to).toMatchObject([{ address: 'ana.poot@example.org' }]);
  });
});

describe('somebody who asks again and again', () => {
  it('has five links open at most', async () => {
    const { id } = await api.person('Elmer Tun');
    const links = () =>
      asSuperuser(api, async (client) => {
        const { rows } = await client.query<{ count: number }>(
          'select count(*)::int as count from sign_in_link where account_id = $1',
          [id],
        );
        return rows[0]!.count;
      });
    for (let open = 1; open <= 5; open++) {
      await ask('elmer.tun@example.org');
      await until(async () => (await links()) === open);
    }
    await ask('elmer.tun@example.org');
    const token = await linkFor('Flor Uc');
    expect(token).toBeTruthy();
    expect(await links()).toBe(5);
  });
});

it.each([
  ['no address', '/auth/link', { email: 'nadie' }],
  ['a header in the address', '/auth/link', { email: 'a@example.org\r\nBcc: b@example.org' }],
  ['a list', '/auth/link', { email: ['a@example.org'] }],
  ['no token', '/auth/sign-in', {}],
  ['a token without end', '/auth/sign-in', { token: 'x'.repeat(1000) }],
  ['nobody of the demonstration', '/auth/demo', { personId: '1' }],
])('bad input is refused: %s', async (_, url, body) => {
  const answer = await api.anybody().request('POST', url, body);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toEqual({ code: 'BAD_USER_INPUT', requestId: answer.headers['x-request-id'] });
});
