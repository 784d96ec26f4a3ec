import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { Client } from 'pg';
import { hold } from '../testing/hold';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { anExtension } from '../testing/an-act';
import { accepted } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';
import { theRules } from '../testing/the-rules';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { Deliver } from './deliver';
import { readMails } from './mails-to-send';
import { Sweep } from './sweep';

let smtp: TestSmtp;
let api: TestApi;
beforeAll(async () => {
  smtp = await startTestSmtp();
  api = await startTestApi({ startsAt: '2022-01-01T15:00:00.000Z', env: { SMTP_URL: smtp.url } });
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

const sweep = () => api.app.get(Sweep).run();

/** Statements that go to PostgreSQL meanwhile. */
async function statementsOf<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  const spy = jest.spyOn(Client.prototype, 'query');
  try {
    const result = await work();
    return { count: spy.mock.calls.length, result };
  } finally {
    spy.mockRestore();
  }
}

async function statesOf(body: TestSecretariat, daysBefore: number, endsOn: LocalDate): Promise<string[]> {
  const answer = await body.as.secretary.query<{
    body: { reminders: { kind: string; endsOn: string; daysBefore: number; state: string; reason: string | null }[] };
  }>(`{ body(slug: "${body.slug}") { reminders { kind endsOn daysBefore state reason } } }`);
  const found = answer.body.reminders.filter(
    (one) => one.kind === 'term' && one.endsOn === endsOn && one.daysBefore === daysBefore,
  );
  return found.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`));
}

async function fallsDue(instant: Instant) {
  await api.moveLegalTo(instant);
  const claiming = await statementsOf(sweep);
  const keys = claiming.result;
  const looking = await statementsOf(() => api.app.get(WorkerScope).run((manager) => readMails(manager, keys)));
  return { mails: looking.result.mails.length, claiming: claiming.count, looking: looking.count };
}

it('many bodies cost no more statements than one', async () => {
  await aSecretariat(api, { slug: 'uno', endsOn: '2022-03-20' });
  for (const slug of ['dos', 'tres', 'cuatro', 'cinco']) await aSecretariat(api, { slug, endsOn: '2022-03-21' });
  const one = await fallsDue('2022-01-19T15:00:00.000Z');
  const four = await fallsDue('2022-01-20T15:00:00.000Z');
  expect(one.mails).toBe(5);
  expect(four.mails).toBe(20);
  expect(four.claiming).toBe(one.claiming);
  expect(four.looking).toBe(one.looking);
});

it('hands on what it has found once that is written down', async () => {
  await aSecretariat(api, { slug: 'seis', endsOn: '2022-03-22' });
  await api.moveLegalTo('2022-01-21T15:00:00.000Z');
  const handed: string[] = [];
  const keys = await api.app.get(Sweep).run(async (some) => {
    const rows = await api.source.query<{ key: string }[]>(`select key from mail_delivery where key = any($1)`, [some]);
    handed.push(...rows.map(({ key }) => key));
  });
  expect(handed.toSorted()).toEqual(keys.toSorted());
  expect(keys).toHaveLength(5);
});

it('waits for a decision that is moving what is due, and reminds of nothing that it took away', async () => {
  const body = await aSecretariat(api, { slug: 'mueve', endsOn: '2022-04-02' });
  await api.moveLegalTo('2022-02-01T15:00:00.000Z');
  const moving = await hold(
    api,
    `update reminder set state = 'cancelled', reason = 'moved', settled_at = clock_timestamp()
     where body_id = $1 and state = 'planned'`,
    [body.bodyId],
  );
  const sweeping = sweep();
  await moving.waitedFor();
  await moving.release();
  expect(await sweeping).toEqual([]);
});

describe('after an outage', () => {
  it('of several offsets that went by, the last is sent and the others are overtaken', async () => {
    const body = await aSecretariat(api, { slug: 'apagon', endsOn: '2022-04-30' });
    smtp.accepted.length = 0;
    await api.moveLegalTo('2022-04-20T15:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    const own = smtp.accepted.filter(({ to }) => to.includes('apagon'));
    expect(own).toHaveLength(5);
    expect(own[0]!.mail.subject).toContain('en 10 días');
    expect(await statesOf(body, 15, '2022-04-30')).toEqual(['sent', 'sent']);
    for (const days of [60, 30]) {
      expect(await statesOf(body, days, '2022-04-30')).toEqual(['superseded: overtaken', 'superseded: overtaken']);
    }
  });

  it('that lasted beyond the end, people still hear once, and that it is over', async () => {
    await aSecretariat(api, { slug: 'tarde', endsOn: '2022-05-31' });
    await api.moveLegalTo('2022-06-03T15:00:00.000Z');
    smtp.accepted.length = 0;
    await api.app.get(Deliver).run(await sweep());
    const own = smtp.accepted.filter(({ to }) => to.includes('tarde'));
    expect(own).toHaveLength(5);
    expect(own[0]!.mail.subject).toMatch(/terminó hace 3 días/);
    expect(await sweep()).toEqual([]);
  });
});

describe('with institutions to hear of it from the fifteenth day on', () => {
  const escalation = { daysBefore: 15, to: [{ name: 'Órgano interno', email: 'Enlace@Instituciones.example.org' }] };
  const hearing = () => smtp.accepted.filter(({ to }) => to.toLowerCase() === 'enlace@instituciones.example.org');
  let body: TestSecretariat;
  beforeAll(async () => {
    body = await aSecretariat(api, { slug: 'escala', endsOn: '2022-09-30' });
    const rules = theRules({ reminderEscalation: escalation });
    await body.as.administrator.accepted('adoptRuleSet', { bodyId: body.bodyId, onto: 1, rules });
    smtp.accepted.length = 0;
  });

  it('they are spared thirty days before', async () => {
    await api.moveLegalTo('2022-08-31T15:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    expect(smtp.accepted).toHaveLength(5);
    expect(hearing()).toEqual([]);
  });

  it('they hear fifteen days before, and are led to the public page', async () => {
    await api.moveLegalTo('2022-09-15T14:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    expect(hearing()).toHaveLength(1);
    expect(hearing()[0]!.mail.text).toContain('/escala');
    expect(hearing()[0]!.mail.text).not.toContain('/app/');
  });

  it('they hear no more once an extension of both terms has been drafted', async () => {
    smtp.accepted.length = 0;
    for (const term of [body.terms.body, body.terms.exercise]) {
      await TestAcuerdo.inDraft(body, anExtension(term, '2023-09-30'));
    }
    await api.moveLegalTo('2022-09-23T14:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    expect(smtp.accepted).toHaveLength(5);
    expect(hearing()).toEqual([]);
  });
});

describe('a reviewer', () => {
  it('may switch these mails off, by the address in the mail itself; who holds a seat may not', async () => {
    const body = await aSecretariat(api, { slug: 'revisa', endsOn: '2022-12-31' });
    const reviewer = await api.person('Persona revisora');
    const draft = await TestAcuerdo.inDraft(body);
    await accepted(draft.says('secretary', 'inviteReviewer', { personId: reviewer.id, until: '2022-12-31' }));
    smtp.accepted.length = 0;
    await api.moveLegalTo('2022-11-01T15:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    const own = smtp.accepted.filter(({ to }) => to === 'persona.revisora@example.org');
    expect(own).toHaveLength(1);
    const offers = smtp.accepted.filter(({ mail }) => mail.headers.some(({ key }) => key === 'list-unsubscribe'));
    expect(offers).toEqual(own);

    const link = own[0]!.mail.headers.find(({ key }) => key === 'list-unsubscribe')!.value;
    const path = new URL(link.slice(1, -1)).pathname;
    const answer = await api.anybody().request('POST', path, { 'List-Unsubscribe': 'One-Click' });
    expect(answer.statusCode).toBeLessThan(300);
    smtp.accepted.length = 0;
    await api.moveLegalTo('2022-12-01T15:00:00.000Z');
    await api.app.get(Deliver).run(await sweep());
    expect(smtp.accepted.filter(({ to }) => to === 'persona.revisora@example.org')).toEqual([]);
    expect(smtp.accepted).toHaveLength(5);
  });
});
