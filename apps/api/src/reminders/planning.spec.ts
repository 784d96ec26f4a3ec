import { replan } from '@acuerda/notifications';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { randomUUID } from 'node:crypto';
import { Bodies } from '../bodies/bodies';
import { BodyScope } from '../platform/transaction/body-scope';
import { must } from '../platform/must';
import { aSecretariat, installationAct, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { anExtension } from '../testing/an-act';
import { asSuperuser } from '../testing/superuser';
import { accepted } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';
import { theRules } from '../testing/the-rules';
import { PlanEveryBody } from './plan-every-body';
import { STANDING_COLUMNS, standingOf, type StandingRow } from './standing-rows';

let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-01-01T15:00:00.000Z' });
  body = await aSecretariat(api);
});
afterAll(() => api.stop());

interface Seen {
  kind: string;
  subjectId: string;
  endsOn: string;
  daysBefore: number;
  dueAt: Instant;
  state: string;
  reason: string | null;
  people: number;
}

async function reminders(of: Partial<Seen> = {}): Promise<Seen[]> {
  const answer = await body.as.secretary.query<{ body: { reminders: Seen[] } }>(
    `{ body(slug: "${body.slug}") { reminders { kind subjectId endsOn daysBefore dueAt state reason people } } }`,
  );
  return answer.body.reminders.filter((one) =>
    Object.entries(of).every(([key, value]) => one[key as keyof Seen] === value),
  );
}

const rows = (): Promise<StandingRow[]> =>
  api.app
    .get(BodyScope)
    .within(body.bodyId, (manager) => manager.query(`select ${STANDING_COLUMNS} from reminder r order by r.id`));

it('a body that was set up has its reminders planned, with how many will hear of each', async () => {
  const ofTerm = await reminders({ subjectId: body.terms.body.id });
  expect(ofTerm.map(({ daysBefore, dueAt }) => `${daysBefore} ${dueAt}`)).toEqual([
    '60 2022-02-22T15:00:00.000Z',
    '30 2022-03-24T15:00:00.000Z',
    '15 2022-04-08T14:00:00.000Z',
    '7 2022-04-16T14:00:00.000Z',
    '3 2022-04-20T14:00:00.000Z',
    '1 2022-04-22T14:00:00.000Z',
    '0 2022-04-23T14:00:00.000Z',
  ]);
  expect(ofTerm.every(({ state, people }) => state === 'planned' && people === 5)).toBe(true);
  expect(new Set((await reminders({ kind: 'appointment' })).map(({ people }) => people))).toEqual(new Set([1, 2]));
});

it('what is stored is what would be planned', async () => {
  const at = must(await api.app.get(Bodies).read(body.bodyId), 'body');
  expect(replan((await rows()).map(standingOf), at.body, at.now)).toEqual({
    plan: [],
    supersede: [],
    reschedule: [],
    revive: [],
    cancel: [],
  });
});

it('planning for every body again writes nothing where nothing differs', async () => {
  const before = await rows();
  await api.app.get(PlanEveryBody).run();
  expect(await rows()).toEqual(before);
});

it('a body of an older version, of which nothing was planned, is planned for', async () => {
  const before = (await rows()).length;
  await forget();
  expect(await rows()).toHaveLength(0);
  await api.app.get(PlanEveryBody).run();
  expect(await rows()).toHaveLength(before);
});

describe('a rule set that reminds at another hour', () => {
  it('moves what is still planned', async () => {
    const administrator = body.as.administrator;
    await administrator.accepted('adoptRuleSet', {
      bodyId: body.bodyId,
      onto: 1,
      rules: theRules({ reminderTime: '08:30', reminderOffsets: [30, 1, 0] }),
    });
    const ofTerm = await reminders({ subjectId: body.terms.body.id });
    expect(ofTerm.filter(({ state }) => state === 'planned').map(({ dueAt }) => dueAt)).toEqual([
      '2022-03-24T14:30:00.000Z',
      '2022-04-22T13:30:00.000Z',
      '2022-04-23T13:30:00.000Z',
    ]);
    expect(ofTerm.filter(({ state }) => state === 'cancelled').map(({ reason }) => reason)).toEqual(
      Array.from({ length: 4 }, () => 'rules_changed'),
    );
  });
});

describe('an appointment that an act ends', () => {
  it('is not warned of any more', async () => {
    await body.as.secretary.accepted('endAppointment', {
      bodyId: body.bodyId,
      appointmentId: body.appointments.authority,
      on: '2022-01-01',
      act: { ...installationAct, title: 'Renuncia' },
    });
    const own = await reminders({ subjectId: body.appointments.authority });
    expect(new Set(own.filter(({ reason }) => reason !== 'rules_changed').map(({ reason }) => reason))).toEqual(
      new Set(['ended']),
    );
  });
});

describe('a publication that moves a term', () => {
  it('takes its reminders along in the same transaction, and those of the appointments that follow it', async () => {
    await api.moveLegalTo('2022-03-30T15:00:00.000Z');
    await accepted(
      body.as.secretary.command('recordAppointment', {
        bodyId: body.bodyId,
        appointmentId: randomUUID(),
        seatId: body.seats.authority,
        personId: body.as.authority.id,
        capacity: 'titular',
        startsOn: '2022-03-30',
        ends: { kind: 'with_body' },
        act: installationAct,
      }),
    );
    await accepted((await TestAcuerdo.ready(body, anExtension(body.terms.body, '2023-04-30'))).publish());
    const old = await reminders({ subjectId: body.terms.body.id, endsOn: '2022-04-23' });
    expect(old.filter(({ state }) => state === 'cancelled').map(({ reason }) => reason)).toContain('moved');
    expect(old.filter(({ state }) => state === 'planned').map(({ daysBefore }) => daysBefore)).toEqual([]);
    const standing = await reminders({ endsOn: '2023-04-30', state: 'planned' });
    expect(new Set(standing.map(({ daysBefore }) => daysBefore))).toEqual(new Set([30, 1, 0]));
    expect(standing.filter(({ kind }) => kind === 'appointment').length).toBeGreaterThanOrEqual(12);
  });
});

/** As a database is that was made before there were reminders. */
async function forget(): Promise<void> {
  await asSuperuser(api, async (client) => {
    await client.query('delete from reminder');
  });
}
