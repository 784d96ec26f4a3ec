import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { anExtension } from '../testing/an-act';
import { minutesLater } from '../testing/later';
import { startTestApi, type TestApi } from '../testing/test-api';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import type * as composing from './compose-reminder';
import { Deliver } from './deliver';
import { Sweep } from './sweep';

let mockUnspeakable = '';
jest.mock('./compose-reminder', () => {
  const actual = jest.requireActual<typeof composing>('./compose-reminder');
  const composeReminder: typeof actual.composeReminder = (mail, facts) => {
    if (mail.addressee.email === mockUnspeakable) throw new Error('No words for it.');
    return actual.composeReminder(mail, facts);
  };
  return { ...actual, composeReminder };
});

const society = 'society.secretariado@example.org';
let smtp: TestSmtp;
let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  smtp = await startTestSmtp();
  api = await startTestApi({ startsAt: '2022-01-01T15:00:00.000Z', env: { SMTP_URL: smtp.url } });
  body = await aSecretariat(api);
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

/** What the ledger says of one recipient, by what ends. */
async function ledgerOf(address: string, daysBefore: number): Promise<Record<string, string>> {
  const rows = await api.source.transaction(async (manager) => {
    await manager.query(`select set_config('app.body_id', $1, true)`, [body.bodyId]);
    return manager.query<{ subject: string; state: string }[]>(
      `select r.subject_id as subject, m.state from reminder r
       join reminder_delivery l on l.body_id = r.body_id and l.reminder_id = r.id
       join mail_delivery m on m.key = l.mail_key
       where r.kind = 'term' and r.days_before = $2 and m.recipient = $1`,
      [address, daysBefore],
    );
  });
  return Object.fromEntries(rows.map(({ subject, state }) => [subject, state]));
}

describe('a mail about two terms, one of which moves before it gets through', () => {
  it('speaks of the other, and so does the ledger', async () => {
    const { exercise, body: own } = body.terms;
    smtp.does('later', society);
    await api.moveLegalTo('2022-02-22T15:00:00.000Z');
    const keys = await api.app.get(Sweep).run();
    await api.app.get(Deliver).run(keys);
    expect(await ledgerOf(society, 60)).toEqual({ [exercise.id]: 'waiting', [own.id]: 'waiting' });

    await TestAcuerdo.published(body, anExtension(exercise, '2023-04-30'));
    smtp.does('accept', society);
    await minutesLater(api, 120);
    await api.app.get(Deliver).run(keys);
    expect(await ledgerOf(society, 60)).toEqual({ [exercise.id]: 'cancelled', [own.id]: 'accepted' });
    const { mail } = smtp.accepted.find(({ to }) => to === society)!;
    expect(mail.text).toContain(own.name);
    expect(mail.text).not.toContain(exercise.name);
  });
});

describe('a mail that nobody finds words for', () => {
  it('waits, and the others of its batch are sent once', async () => {
    mockUnspeakable = society;
    await api.moveLegalTo('2022-03-24T15:00:00.000Z');
    const keys = await api.app.get(Sweep).run();
    smtp.accepted.length = 0;
    await api.app.get(Deliver).run(keys);
    await minutesLater(api, 120);
    await api.app.get(Deliver).run(keys);
    expect(await ledgerOf(society, 30)).toEqual({ [body.terms.body.id]: 'waiting' });
    const reached = smtp.accepted.map(({ to }) => to);
    expect(reached).toHaveLength(keys.length - 1);
    expect(new Set(reached).size).toBe(keys.length - 1);
  });
});
