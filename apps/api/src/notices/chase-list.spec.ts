import { mailsIn } from '../reminders/testing/mails-in';
import { aSecretariat, installationAct, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';
import { settled, startWorker } from '../testing/the-worker';
import { ChaseList } from './chase-list';

interface Item {
  matter: string;
  since: string;
  acuerdo: { name: string } | null;
  seats: { name: string; vacant: boolean }[];
  address: string | null;
  count: number | null;
}

let api: TestApi;
let body: TestSecretariat;

/** The list of each day on which one was told, the newest first. */
async function listsOf(role: Role): Promise<Item[][]> {
  const { notifications } = await body.as[role].query<{
    notifications: { items: { kind: string; facts: { items: Item[] } }[] };
  }>(
    `{ notifications(first: 100) { items { kind facts {
      items { matter since acuerdo { name } seats { name vacant } address count } } } } }`,
  );
  return notifications.items.filter(({ kind }) => kind === 'overdue').map(({ facts }) => facts.items);
}

async function goAt(instant: string): Promise<void> {
  await api.moveLegalTo(instant);
  await api.app.get(ChaseList).go();
  await settled(api);
}

const mails = () => mailsIn(api, 'overdue');

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T16:00:00.000Z' });
  body = await aSecretariat(api);
  const acuerdo = await TestAcuerdo.inReview(body);
  await accepted(acuerdo.vote('government'));
  await startWorker(api);
  await settled(api);
});
afterAll(() => api.stop());

it('says nothing while nothing is overdue', async () => {
  await goAt('2022-03-31T15:00:00.000Z');
  expect(await listsOf('secretary')).toEqual([]);
});

it('waits for the hour at which the body is reminded of things', async () => {
  await goAt('2022-04-20T13:59:00.000Z');
  expect(await listsOf('secretary')).toEqual([]);
});

it('is told to the secretariat at that hour, in the application and by mail, and to nobody else', async () => {
  await api.moveLegalTo('2022-04-20T14:00:00.000Z');
  await Promise.all([api.app.get(ChaseList).go(), api.app.get(ChaseList).go()]);
  await settled(api);
  const [list, ...others] = await listsOf('secretary');
  expect(others).toEqual([]);
  expect(list).toMatchObject([
    {
      matter: 'vote_without_quorum',
      acuerdo: { name: 'Programa de trabajo' },
      seats: [
        { name: 'Órgano garante', vacant: false },
        { name: 'Sociedad civil', vacant: false },
      ],
    },
  ]);
  expect(await listsOf('government')).toEqual([]);
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail!.to).toMatch(/^secretary/);
  expect(mail!.mail.text).toContain('Programa de trabajo');
  expect(mail!.mail.text).toContain('Órgano garante y Sociedad civil');
});

it('is not repeated that day, nor the next while nothing has joined it', async () => {
  await goAt('2022-04-20T18:00:00.000Z');
  await goAt('2022-04-21T15:00:00.000Z');
  expect(await mails()).toHaveLength(1);
});

it('is told again, and whole, once something has joined it', async () => {
  const act = { ...installationAct, title: 'Renuncia' };
  const seat = { bodyId: body.bodyId, appointmentId: body.appointments.facilitator, on: '2022-04-21', act };
  await body.as.secretary.accepted('endAppointment', seat);
  await goAt('2022-04-22T14:00:00.000Z');
  const [list] = await listsOf('secretary');
  expect(list!.map(({ matter, since }) => `${matter} ${since}`)).toEqual([
    expect.stringContaining('vote_without_quorum'),
    'seat_vacant 2022-04-22',
  ]);
  expect((await mails()).at(-1)!.mail.text).toContain('Facilitación');
});

it('names the addresses that mail did not reach', async () => {
  await asSuperuser(api, (client) =>
    client.query(
      `update mail_delivery set state = 'bounced', updated_at = clock_timestamp()
       where recipient like 'society.%' and key like 'notice:%'`,
    ),
  );
  await goAt('2022-04-23T14:00:00.000Z');
  const [list] = await listsOf('secretary');
  expect(list!.at(-1)).toMatchObject({ matter: 'mail_failed', address: 'society.secretariado@example.org' });
  expect(list!.at(-1)!.count).toBeGreaterThan(0);
});

it('goes to the administrators where no secretariat is in office, and says nothing of acuerdos', async () => {
  await goAt('2022-04-24T15:00:00.000Z');
  const [list] = await listsOf('administrator');
  expect(new Set(list!.map(({ matter }) => matter))).toEqual(new Set(['secretariat_missing', 'seat_vacant']));
  expect(list!.every(({ acuerdo, address }) => acuerdo === null && address === null)).toBe(true);
  expect((await mails()).at(-1)!.to).toMatch(/^administraci/);
});

it('comes with the day on which what people were told two years ago is forgotten', async () => {
  const toldTo = async () => {
    const { notifications } = await body.as.society.query<{ notifications: { items: { at: string }[] } }>(
      '{ notifications(first: 100) { items { at } } }',
    );
    return notifications.items.map(({ at }) => at.slice(0, 4));
  };
  expect(await toldTo()).toContain('2022');
  await goAt('2024-05-02T15:00:00.000Z');
  expect((await toldTo()).filter((year) => year === '2022')).toEqual([]);
});
