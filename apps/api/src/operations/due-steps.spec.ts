import { aSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { DueSteps } from './due-steps';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());

const read = (acuerdo: TestAcuerdo) =>
  acuerdo.body.as.secretary.query<{
    acuerdo: { status: string; vote: object; activity: { type: string; at: string; person: object | null }[] };
  }>(
    `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
      status vote { open outcome cause closedAt } activity { type at person { id } }
    } }`,
    { bodyId: acuerdo.body.bodyId, id: acuerdo.id },
  );

describe('a vote with quorum whose deadline comes', () => {
  it('closes at its own instant, whenever the system finds out', async () => {
    const body = await aSecretariat(api, { slug: 'con-quorum' });
    const acuerdo = await TestAcuerdo.inDraft(body);
    await acuerdo.submit({ deadline: '2022-04-02' });
    await acuerdo.vote('government');
    await acuerdo.vote('society');

    await api.moveLegalTo('2022-04-03T05:59:00.000Z');
    await api.app.get(DueSteps).take();
    expect((await read(acuerdo)).acuerdo.status).toBe('member_review');

    await api.moveLegalTo('2022-04-05T12:00:00.000Z');
    await api.app.get(DueSteps).take();
    const { acuerdo: found } = await read(acuerdo);
    expect(found.status).toBe('civil_society_signoff');
    expect(found.vote).toEqual({
      open: false,
      outcome: 'adopted',
      cause: 'deadline',
      closedAt: '2022-04-03T06:00:00.000Z',
    });
    const [last] = found.activity;
    expect(last).toMatchObject({ type: 'vote_closed', person: null });
    expect(last!.at >= '2022-04-05T12:00:00.000Z').toBe(true);
  });
});

describe('a vote without quorum whose deadline comes', () => {
  it('stays open, says so once, and still takes votes', async () => {
    const body = await aSecretariat(api, { slug: 'sin-quorum' });
    const acuerdo = await TestAcuerdo.inDraft(body);
    await acuerdo.submit({ deadline: '2022-04-06' });
    await acuerdo.vote('government');
    await api.moveLegalTo('2022-04-07T07:00:00.000Z');
    await api.app.get(DueSteps).take();
    await api.app.get(DueSteps).take();
    const { acuerdo: found } = await read(acuerdo);
    expect(found.status).toBe('member_review');
    expect(found.activity.filter(({ type }) => type === 'quorum_missed')).toHaveLength(1);
    expect(await acuerdo.vote('society')).toMatchObject({ __typename: 'Acuerdo' });
    expect((await read(acuerdo)).acuerdo.status).toBe('civil_society_signoff');
  });
});

describe('a vote that comes after the deadline, before the system has closed it', () => {
  it('finds it closed, and the close is still to be recorded', async () => {
    const body = await aSecretariat(api, { slug: 'tarde' });
    const acuerdo = await TestAcuerdo.inDraft(body);
    await acuerdo.submit({ deadline: '2022-04-08' });
    await acuerdo.vote('government');
    await acuerdo.vote('society');
    await api.moveLegalTo('2022-04-09T08:00:00.000Z');
    expect(await acuerdo.vote('authority', { choice: 'reject' })).toMatchObject({
      code: 'VOTE_CLOSED',
      facts: { closedAt: '2022-04-09T05:00:00.000Z' },
    });
    await api.app.get(DueSteps).take();
    expect((await read(acuerdo)).acuerdo.status).toBe('civil_society_signoff');
  });
});

it('the legal clock of the demonstration takes the steps that it passes', async () => {
  const body = await aSecretariat(api, { slug: 'reloj' });
  const acuerdo = await TestAcuerdo.inDraft(body);
  await acuerdo.submit({ deadline: '2022-04-10' });
  await acuerdo.vote('government');
  await acuerdo.vote('society');
  await api
    .anybody()
    .query(`mutation { moveLegalClock(to: "2022-04-11T06:00:00.000Z") { ... on LegalClock { legalNow } } }`);
  expect((await read(acuerdo)).acuerdo.status).toBe('civil_society_signoff');
  const back = await api
    .anybody()
    .query(`mutation { moveLegalClock(to: "2022-04-10T00:00:00.000Z") { ... on ActionRefused { code } } }`);
  expect(back).toEqual({ moveLegalClock: { code: 'CLOCK_RUNS_FORWARD' } });
});
