import type { Instant } from '@acuerda/workflow/vocabulary';
import { claimMails } from '../platform/mail/mail-rows';
import { MailTransport } from '../platform/mail/mail-transport';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { anExtension } from '../testing/an-act';
import { minutesLater } from '../testing/later';
import { accepted } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import { composeReminder } from './compose-reminder';
import { Deliver } from './deliver';
import { HandOver } from './hand-over';
import { readMails } from './mails-to-send';
import { Sweep } from './sweep';

const society = 'society.secretariado@example.org';
const authority = 'authority.secretariado@example.org';
const people = ['society', 'authority', 'secretary', 'facilitator', 'government'].map(
  (role) => `${role}.secretariado@example.org`,
);

let smtp: TestSmtp;
let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  smtp = await startTestSmtp();
  const env = { SMTP_URL: smtp.url, BOUNCE_ADDRESS: 'rebotes@example.org' };
  api = await startTestApi({ startsAt: '2022-01-01T15:00:00.000Z', env });
  body = await aSecretariat(api);
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

/** What falls due at an instant: the keys of its mails. */
async function dueAt(instant: Instant): Promise<string[]> {
  await api.moveLegalTo(instant);
  smtp.accepted.length = 0;
  return api.app.get(Sweep).run();
}
const deliver = (keys: readonly string[]) => api.app.get(Deliver).run(keys);
const reached = () => smtp.accepted.map(({ to }) => to).toSorted();
const messageIds = () => smtp.accepted.map(({ mail }) => mail.messageId);

interface Row {
  key: string;
  state: string;
  detail: string | null;
  attempts: number;
}

const rows = (keys: readonly string[]) =>
  api.source.query<Row[]>(
    `select key, state, detail, attempts from mail_delivery where key = any($1) order by recipient`,
    [keys],
  );
const states = async (keys: readonly string[]) => (await rows(keys)).map(({ state }) => state);

async function rowOf(keys: readonly string[], address: string): Promise<Row> {
  const [row] = await api.source.query<[Row]>(
    `select key, state, detail, attempts from mail_delivery where key = any($1) and recipient = $2`,
    [keys, address],
  );
  return row;
}

/** The same body goes through one offset after the other. */
describe('sixty days before, with an address that the server refuses', () => {
  let keys: string[];
  beforeAll(async () => {
    smtp.does('refuse', society);
    smtp.does('refuse_content', authority);
    keys = await dueAt('2022-02-22T15:00:00.000Z');
    await deliver(keys);
  });

  it('everybody else has the mail', () => {
    expect(reached()).toEqual(people.filter((address) => address !== society && address !== authority).toSorted());
  });

  it('says what the server said, and does not try again', async () => {
    expect(await rowOf(keys, society)).toMatchObject({
      state: 'refused',
      attempts: 1,
      detail: expect.stringContaining('5.1.1'),
    });
    expect(await rowOf(keys, authority)).toMatchObject({
      state: 'refused',
      attempts: 1,
      detail: expect.stringContaining('5.7.1'),
    });
    await minutesLater(api, 600);
    expect(await api.app.get(HandOver).giveWhatWaits()).toBe(0);
    await deliver(keys);
    expect(smtp.accepted).toHaveLength(3);
  });

  it('names a return path of its own for each mail, and asks for a report of failure', () => {
    const paths = smtp.accepted.map(({ from }) => from);
    expect(new Set(paths).size).toBe(3);
    for (const path of paths) expect(path).toMatch(/^rebotes\+[0-9a-f]{32}@example\.org$/);
  });
});

describe('thirty days before, with a server that puts off', () => {
  it('waits, tries again after a pause, and then it is the same mail', async () => {
    smtp.does('later', society);
    smtp.does('accept', authority);
    const keys = await dueAt('2022-03-24T15:00:00.000Z');
    await deliver(keys);
    expect(smtp.accepted).toHaveLength(4);
    expect(await rowOf(keys, society)).toMatchObject({ state: 'waiting', attempts: 1 });

    await deliver(keys);
    expect(await rowOf(keys, society)).toMatchObject({ attempts: 1 });
    smtp.does('accept', society);
    await minutesLater(api, 1);
    await deliver(keys);
    expect(reached()).toEqual(people.toSorted());
    expect(new Set(messageIds()).size).toBe(5);
    expect(await rowOf(keys, society)).toMatchObject({
      state: 'accepted',
      attempts: 2,
      detail: expect.stringMatching(/^250/),
    });
  });
});

describe('fifteen days before, cut off between the server’s 250 and our commit', () => {
  it('nobody else is at it while the lease runs, and then it is repeated under the same Message-ID', async () => {
    const keys = await dueAt('2022-04-08T14:00:00.000Z');
    const [key] = keys as [string];
    await sendAndFallOver(key);
    expect(smtp.accepted).toHaveLength(1);
    await deliver([key]);
    expect(smtp.accepted).toHaveLength(1);

    await minutesLater(api, 4);
    expect(await api.app.get(HandOver).giveWhatWaits()).toBe(keys.length);
    await deliver(keys);
    expect(smtp.accepted).toHaveLength(6);
    expect(new Set(messageIds()).size).toBe(5);
    expect(new Set(await states(keys))).toEqual(new Set(['accepted']));
  });

  /** What a process does that is killed before it writes down what it did. */
  async function sendAndFallOver(key: string): Promise<void> {
    await claimMails(api.source, [key]);
    const { mails, surroundings } = await api.app.get(WorkerScope).run((manager) => readMails(manager, [key]));
    const [mail] = mails;
    const composing = { at: surroundings.bodies.get(body.bodyId)!, now: surroundings.now, people: new Map() };
    const url = (path: string) => `https://example.org${path}`;
    await api.app.get(MailTransport).attempt(key, composeReminder(mail!, { ...composing, url, unsubscribeUrl: null }));
  }
});

describe('seven days before, with a connection that drops before the 250', () => {
  it('is not taken for accepted', async () => {
    smtp.does('drop', society);
    const keys = await dueAt('2022-04-16T14:00:00.000Z');
    await deliver(keys);
    expect(await rowOf(keys, society)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(smtp.accepted).toHaveLength(4);
    smtp.does('accept', society);
    await minutesLater(api, 1);
    await deliver(keys);
    expect(reached()).toEqual(people.toSorted());
  });
});

describe('three days before, with two workers at once', () => {
  it('each mail goes out once', async () => {
    await api.moveLegalTo('2022-04-20T14:00:00.000Z');
    smtp.accepted.length = 0;
    const [some, others] = await Promise.all([api.app.get(Sweep).run(), api.app.get(Sweep).run()]);
    const keys = [...some, ...others];
    expect(keys).toHaveLength(5);
    await Promise.all([deliver(keys), deliver(keys.toReversed())]);
    expect(reached()).toEqual(people.toSorted());
  });
});

describe('one day before, extended after the reminders fell due and before they were sent', () => {
  it('sends nothing about what no longer ends then, and says why', async () => {
    const keys = await dueAt('2022-04-22T14:00:00.000Z');
    const act = anExtension(body.terms.body, '2023-04-30');
    await accepted((await TestAcuerdo.ready(body, act)).publish());
    const exercise = await rows(keys);
    await deliver(keys);
    // The exercise still ends tomorrow: of that, and of it alone, people hear.
    expect(exercise).toHaveLength(5);
    expect(smtp.accepted).toHaveLength(5);
    for (const { mail } of smtp.accepted) {
      expect(mail.text).toContain('Ejercicio municipal de apertura');
      expect(mail.text).not.toContain('Secretariado Técnico Municipal');
    }
  });

  it('cancels a mail of which nothing is left', async () => {
    const keys = await dueAt('2022-04-23T14:00:00.000Z');
    await accepted((await TestAcuerdo.ready(body, anExtension(body.terms.exercise, '2023-04-30'))).publish());
    await deliver(keys);
    expect(smtp.accepted).toEqual([]);
    expect(await states(keys)).toEqual(keys.map(() => 'cancelled'));
    const { body: seen } = await body.as.secretary.query<{
      body: { reminders: { endsOn: string; daysBefore: number; state: string; reason: string }[] };
    }>(`{ body(slug: "${body.slug}") { reminders { endsOn daysBefore state reason } } }`);
    const last = seen.reminders.filter(({ endsOn, daysBefore }) => endsOn === '2022-04-23' && daysBefore === 0);
    expect(last.length).toBeGreaterThan(0);
    for (const reminder of last) expect(reminder).toMatchObject({ state: 'cancelled', reason: 'moved' });
  });
});
