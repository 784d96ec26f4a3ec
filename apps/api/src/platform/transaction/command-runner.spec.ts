import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { anAct } from '../../testing/an-act';
import { rowCounts } from '../../testing/hold';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { authorize } from '../access/viewer';
import { CommandRunner, type DecisionScope } from './command-runner';

let api: TestApi;
let body: TestSecretariat;
let before: Record<string, number>;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
});
beforeEach(async () => {
  before = await rowCounts(api);
});
afterAll(() => api.stop());

const request = () => ({
  bodyId: body.bodyId,
  commandId: randomUUID(),
  authorized: authorize('test', { accountId: body.as.secretary.id, administrator: false, locale: 'es' }),
});
const event = (type: string) => ({ stream: 'body', acuerdoId: null, event: { type }, personal: { name: 'x' } });
const mail = () => ({ bodyId: body.bodyId, topic: 'test', key: randomUUID(), payload: {} });

describe('what is written together', () => {
  const run = (decide: (scope: DecisionScope) => unknown) =>
    api.app.get(CommandRunner).run(request(), async (scope) => {
      await decide(scope);
      return { events: [event('one'), event('two')], outbox: [mail()] };
    });

  it('is all there after the commit, in one piece of the journal', async () => {
    const { position } = { position: before['journal_entry']! };
    expect(await run(() => undefined)).toMatchObject({
      repeated: false,
      entries: [{ position: position + 1 }, { position: position + 2 }],
    });
    expect(await rowCounts(api)).toEqual({
      ...before,
      journal_entry: position + 2,
      journal_personal: before['journal_personal']! + 2,
      outbox_message: before['outbox_message']! + 1,
    });
  });

  it('is not there at all where the commit itself fails', async () => {
    const orphan = ({ manager, bodyId }: DecisionScope) =>
      manager.query(
        `insert into draft (body_id, acuerdo_id, document, version, saved_at) values ($1, $2, '{}', 1, now())`,
        [bodyId, randomUUID()],
      );
    await expect(run(orphan)).rejects.toThrow(/foreign key/);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('is not there where the decision falls over', async () => {
    const falls = run(() => {
      throw new Error('falls over');
    });
    await expect(falls).rejects.toThrow('falls over');
    expect(await rowCounts(api)).toEqual(before);
  });
});

describe('a refusal', () => {
  it('takes back what the decision had written by then', async () => {
    const result = await api.app.get(CommandRunner).run(request(), async ({ manager, bodyId }) => {
      await manager.query(`insert into seat values ($1, $2, 'x', 'academia', true, 9)`, [bodyId, randomUUID()]);
      return { refused: 'REASON_REQUIRED', facts: {} };
    });
    expect(result).toEqual({ refused: 'REASON_REQUIRED', facts: {} });
    expect(await rowCounts(api)).toEqual(before);
  });

  it('makes no account for somebody whose appointment was refused', async () => {
    const input = {
      bodyId: body.bodyId,
      appointmentId: randomUUID(),
      seatId: body.seats.government,
      person: { name: 'Nadie', email: 'nadie@example.org' },
      capacity: 'titular',
      startsOn: '2022-03-30',
      ends: { kind: 'with_body' },
      act: { title: 'Oficio', date: '2022-03-30' },
    };
    expect(await body.as.secretary.command('recordAppointment', input)).toMatchObject({ code: 'POST_ALREADY_HELD' });
    expect(await body.as.government.command('recordAppointment', input)).toMatchObject({ code: 'NOT_THE_SECRETARIAT' });
    expect(await rowCounts(api)).toEqual(before);
  });

  it('leaves no journal of a body that was not registered', async () => {
    const input = { bodyId: randomUUID(), slug: 'otro', name: 'Otro', timeZone: 'Mars/Olympus', folioPrefix: 'O' };
    expect(await body.as.administrator.command('registerBody', input)).toMatchObject({ code: 'TIME_ZONE_UNKNOWN' });
    expect(
      await body.as.administrator.command('createAcuerdo', {
        bodyId: input.bodyId,
        acuerdoId: randomUUID(),
        title: 'x',
        document: anAct(),
      }),
    ).toMatchObject({ code: 'ACUERDO_UNKNOWN' });
    expect(await rowCounts(api)).toEqual(before);
  });
});
