import type { Email } from 'postal-mime';
import { mailsIn } from '../reminders/testing/mails-in';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';
import { settled, startWorker } from '../testing/the-worker';

let api: TestApi;
let body: TestSecretariat;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T16:00:00.000Z' });
  body = await aSecretariat(api);
  await startWorker(api);
});
afterAll(() => api.stop());

interface Preference {
  kind: string;
  mail: boolean;
  canSwitchOff: boolean;
  reason: string | null;
}

const preferencesOf = async (client: TestClient): Promise<Preference[]> => {
  const answer = await client.query<{ mailPreferences: Preference[] }>(
    '{ mailPreferences { kind mail canSwitchOff reason } }',
  );
  return answer.mailPreferences;
};
const preferenceOf = async (client: TestClient, kind: string): Promise<Preference> =>
  (await preferencesOf(client)).find((one) => one.kind === kind)!;

const set = (client: TestClient, kind: string, mail: boolean) =>
  client.ask<{ result: { __typename: string; code?: string; facts?: object } }>(
    `mutation { result: setMailPreference(kind: ${kind}, mail: ${mail}) {
      __typename ... on ActionRefused { code facts } ... on MailPreference { mail } } }`,
  );

/** The mails of a kind to somebody, the newest last. */
async function mailsTo(role: string, kind: string): Promise<Email[]> {
  await settled(api);
  return (await mailsIn(api, kind)).filter(({ to }) => to.startsWith(`${role}.`)).map(({ mail }) => mail);
}
const header = (mail: Email, name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;

async function askedForVotes(): Promise<void> {
  await TestAcuerdo.inReview(body);
  await settled(api);
}

describe('what somebody wants by mail', () => {
  it('is everything, until they say otherwise', async () => {
    const all = await preferencesOf(await api.person('Persona sin órgano'));
    expect(all.length).toBeGreaterThan(9);
    expect(all.every(({ mail, canSwitchOff }) => mail && canSwitchOff)).toBe(true);
  });

  it('can be switched off and on again, kind by kind', async () => {
    const { government } = body.as;
    expect((await set(government, 'vote_awaited', false)).data?.result.__typename).toBe('MailPreference');
    expect(await preferenceOf(government, 'vote_awaited')).toMatchObject({ mail: false, canSwitchOff: true });
    expect((await preferencesOf(government)).filter(({ mail }) => !mail)).toHaveLength(1);

    const before = await mailsTo('government', 'vote_awaited');
    await askedForVotes();
    expect(await mailsTo('government', 'vote_awaited')).toHaveLength(before.length);
    expect(await mailsTo('authority', 'vote_awaited')).toHaveLength(1);
    const { unreadNotifications } = await government.query<{ unreadNotifications: number }>('{ unreadNotifications }');
    expect(unreadNotifications).toBeGreaterThan(0);

    await set(government, 'vote_awaited', true);
    await askedForVotes();
    expect(await mailsTo('government', 'vote_awaited')).toHaveLength(before.length + 1);
  });

  it.each(['society', 'facilitator', 'secretary'] as const)('keeps the warnings of what ends: %s', async (role) => {
    const reason = role === 'secretary' ? 'secretariat' : 'seat';
    const { data } = await set(body.as[role], 'term_ending', false);
    expect(data?.result).toMatchObject({
      code: 'MAIL_NOT_OPTIONAL',
      facts: { kind: 'term_ending', because: reason },
    });
    expect(await preferenceOf(body.as[role], 'term_ending')).toEqual({
      kind: 'term_ending',
      mail: true,
      canSwitchOff: false,
      reason,
    });
  });

  it('cannot be a kind that there is not', async () => {
    const { errors } = await set(body.as.society, 'gossip', false);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('the one click in a mail', () => {
  let path: string;
  const click = (payload: object | Buffer | string, headers: Record<string, string> = {}, at = path) =>
    api.app.inject({ method: 'POST', url: at, payload, headers });
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
  const oneClick = 'List-Unsubscribe=One-Click';
  const wants = async () => (await preferenceOf(body.as.authority, 'vote_awaited')).mail;

  beforeAll(async () => {
    const mail = (await mailsTo('authority', 'vote_awaited')).at(-1)!;
    expect(header(mail, 'list-unsubscribe-post')).toBe(oneClick);
    const [, url] = /^<(https?:\/\/[^>\s]+)>$/.exec(header(mail, 'list-unsubscribe')!)!;
    path = new URL(url!).pathname;
    expect(mail.text).toContain(url);
  });
  beforeEach(() => set(body.as.authority, 'vote_awaited', true));

  it('is asked of a person who follows the link, and nothing happens by that', async () => {
    const page = await api.app.inject({ method: 'GET', url: path });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('value="One-Click"');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(await wants()).toBe(true);
  });

  const part = `--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n`;

  it.each([
    ['a form', oneClick, asForm],
    ['a form in parts', part, { 'content-type': 'multipart/form-data; boundary=b' }],
    ['a form from another site', oneClick, { ...asForm, origin: 'https://mail.example' }],
  ])('switches the kind off, and that kind alone: %s', async (_, payload, headers) => {
    const answer = await click(payload, headers);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await preferencesOf(body.as.authority)).filter(({ mail }) => !mail).map(({ kind }) => kind)).toEqual([
      'vote_awaited',
    ]);
    expect((await click(payload, headers)).statusCode).toBe(200);
    expect(await wants()).toBe(false);
    const before = await mailsTo('authority', 'vote_awaited');
    await askedForVotes();
    expect(await mailsTo('authority', 'vote_awaited')).toHaveLength(before.length);
  });

  it.each([
    ['nothing', '', asForm],
    ['something else', 'List-Unsubscribe=Perhaps', asForm],
    ['another field', 'unsubscribe=One-Click', asForm],
    [
      'a form in parts without the field',
      part.replace('name="List', 'name="Lost'),
      { 'content-type': 'multipart/form-data; boundary=b' },
    ],
    ['JSON that is no object', '"List-Unsubscribe"', { 'content-type': 'application/json' }],
  ])('does nothing where it says %s', async (_, payload, headers) => {
    expect((await click(payload, headers)).statusCode).toBe(400);
    expect(await wants()).toBe(true);
  });

  it('answers a token that is nobody’s like one that is somebody’s', async () => {
    const [, , token = '', kind = ''] = path.split('/');
    const same = (text: string) => text.replaceAll(token, '').replaceAll(strange, '');
    const strange = `${token.slice(0, -4)}AAAA`;
    const other = `/unsubscribe/${strange}/${kind}`;
    const [known, unknown] = [await click(oneClick, asForm), await click(oneClick, asForm, other)];
    expect([unknown.statusCode, same(unknown.body)]).toEqual([known.statusCode, same(known.body)]);
    const pages = await Promise.all([path, other].map((url) => api.app.inject({ method: 'GET', url })));
    expect(same(pages[1]!.body)).toBe(same(pages[0]!.body));
  });

  it('knows no other kinds', async () => {
    const answer = await click(oneClick, asForm, path.replace('vote_awaited', 'gossip'));
    expect(answer.statusCode).toBe(404);
  });

  it('is too large for anybody who means something else', async () => {
    const answer = await click('x'.repeat(5_000), { 'content-type': 'multipart/form-data; boundary=b' });
    expect(answer.statusCode).toBe(413);
  });

  it('does not stop the warnings of what ends to who holds a seat', async () => {
    expect((await click(oneClick, asForm, path.replace('vote_awaited', 'term_ending'))).statusCode).toBe(200);
    expect(await preferenceOf(body.as.authority, 'term_ending')).toMatchObject({ mail: true });
  });

  it('tells nothing of whose it is', async () => {
    const tokens = await api.source.query<{ token: string }[]>('select token from unsubscribe_token');
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(tokens.length);
    for (const { token } of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });
});
