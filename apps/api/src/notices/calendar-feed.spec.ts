import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { anExtension } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let other: TestSecretariat;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api, { ends: { society: '2022-04-10' } });
  other = await aSecretariat(api, { slug: 'ajeno' });
});
afterAll(() => api.stop());

/** A new address, as the person is told it once. */
async function addressFor(client: TestClient, bodyId = body.bodyId): Promise<string> {
  const { result } = await client.query<{ result: { url: string } }>(
    `mutation { result: createCalendarFeed(bodyId: "${bodyId}") { ... on NewCalendarFeed { url } } }`,
  );
  return new URL(result.url).pathname;
}
const standing = async (client: TestClient) => {
  const { calendarFeed } = await client.query<{ calendarFeed: { exists: boolean; lastReadAt: string | null } | null }>(
    `{ calendarFeed(bodyId: "${body.bodyId}") { exists lastReadAt } }`,
  );
  return calendarFeed;
};
const revoke = (client: TestClient) =>
  client.query(`mutation { revokeCalendarFeed(bodyId: "${body.bodyId}") { __typename } }`);
const read = (url: string, headers: Record<string, string> = {}) => api.app.inject({ method: 'GET', url, headers });

async function entriesAt(url: string) {
  const calendar = new ICAL.Component(
    ICAL.parse((await read(url)).body) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, uid, sequence } = new ICAL.Event(component);
    return { summary, day: startDate.toString(), allDay: startDate.isDate, uid, sequence };
  });
}

describe('a calendar', () => {
  it('shows when the terms end, and when one’s own appointments do', async () => {
    const entries = await entriesAt(await addressFor(body.as.society));
    expect(entries.map(({ day }) => day).sort()).toEqual(['2022-04-10', '2022-04-23', '2022-04-23']);
    expect(entries.every(({ allDay }) => allDay)).toBe(true);
    expect(entries.map(({ uid }) => uid)).toContain(`term-${body.terms.body.id}@acuerda`);
    expect(entries.find(({ day }) => day === '2022-04-10')).toMatchObject({
      summary: expect.stringContaining('Sociedad civil'),
      uid: `appointment-${body.appointments.society}@acuerda`,
    });
  });

  it('keeps an entry what it is where a publication moves its day', async () => {
    const address = await addressFor(body.as.government);
    const before = await entriesAt(address);
    await TestAcuerdo.published(body, anExtension(body.terms.exercise, '2023-04-30'));
    const uid = `term-${body.terms.exercise.id}@acuerda`;
    const after = (await entriesAt(address)).find((entry) => entry.uid === uid);
    expect(after).toMatchObject({ day: '2023-04-30' });
    expect(after!.sequence).toBeGreaterThan(before.find((entry) => entry.uid === uid)!.sequence);
  });

  it('is read again only where it has changed, and by nobody else', async () => {
    const address = await addressFor(body.as.government);
    const first = await read(address);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const again = await read(address, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('tells its owner whether and when it was read', async () => {
    const { authority } = body.as;
    expect(await standing(authority)).toEqual({ exists: false, lastReadAt: null });
    const address = await addressFor(authority);
    expect(await standing(authority)).toEqual({ exists: true, lastReadAt: null });
    await read(address);
    expect((await standing(authority))!.lastReadAt).toMatch(/Z$/);
  });
});

describe('an address', () => {
  const missing = async () => (await read(`/calendar/${'A'.repeat(43)}.ics`)).statusCode;

  it('leads nowhere once there is a newer one, or it is revoked', async () => {
    const first = await addressFor(body.as.authority);
    const second = await addressFor(body.as.authority);
    expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([await missing(), 200]);
    await revoke(body.as.authority);
    expect((await read(second)).statusCode).toBe(404);
    expect(await standing(body.as.authority)).toEqual({ exists: false, lastReadAt: null });
  });

  it('is kept as its hash alone', async () => {
    const address = await addressFor(body.as.facilitator);
    const [, secret = ''] = /\/calendar\/(.+)\.ics/.exec(address)!;
    expect(secret).toMatch(/^[\w-]{43}$/);
    const rows = await asSuperuser(api, async (client) => (await client.query('select * from calendar_feed')).rows);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('opens one body to one person', async () => {
    const entries = await entriesAt(await addressFor(other.as.society, other.bodyId));
    const ids = JSON.stringify(entries);
    expect(ids).toContain(other.terms.body.id);
    for (const { id } of Object.values(body.terms)) expect(ids).not.toContain(id);
    expect(ids).not.toContain(other.appointments.government);
  });

  it('leads nowhere once its owner may no longer see the body', async () => {
    const { administrator } = body.as;
    const address = await addressFor(administrator);
    expect((await read(address)).statusCode).toBe(200);
    await asSuperuser(api, (client) =>
      client.query('update account set administrator = false where id = $1', [administrator.id]),
    );
    expect((await read(address)).statusCode).toBe(404);
  });

  it('is given to nobody for a body that they may not see', async () => {
    const answer = await other.as.society.query<{ result: { code: string } }>(
      `mutation { result: createCalendarFeed(bodyId: "${body.bodyId}") { ... on ActionRefused { code } } }`,
    );
    expect(answer.result.code).toBe('BODY_UNKNOWN');
    const none = await other.as.society.query<{ calendarFeed: unknown }>(
      `{ calendarFeed(bodyId: "${randomUUID()}") { exists } }`,
    );
    expect(none.calendarFeed).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'x'],
    ['two thousand', 'x'.repeat(2_000)],
    ['a zero', '%00'],
    ['another path', '..%2f..'],
    ['a condition', "'%20or%20true"],
  ])('that nobody was given is not found: %s', async (_, secret) => {
    expect((await read(`/calendar/${secret}.ics`)).statusCode).toBe(404);
  });
});

it('is asked for by guesswork sixty times in ten minutes at most, as one click is', async () => {
  const limited = await startTestApi({ env: { RATE_LIMITS: 'on' } });
  try {
    for (const url of ['/calendar/guess.ics', '/unsubscribe/guess/overdue']) {
      const ask = () => limited.app.inject({ method: 'GET', url });
      for (let asked = 1; asked <= 60; asked++) expect((await ask()).statusCode).not.toBe(429);
      const refused = await ask();
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    }
  } finally {
    await limited.stop();
  }
});
