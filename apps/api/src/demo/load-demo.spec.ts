import { Attachments } from '../bodies/attachments/attachments';
import { recognise } from '../bodies/attachments/recognise';
import { Bodies } from '../bodies/bodies';
import { Accounts } from '../identity/accounts';
import { Ledger } from '../reminders/ledger';
import { mailsIn } from '../reminders/testing/mails-in';
import { must } from '../platform/must';
import { startTestApi, type TestApi } from '../testing/test-api';
import { loadDemoWhenEmpty } from './load-demo';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await loadDemoWhenEmpty(api.app, api, () => undefined);
});
afterAll(() => api.stop());

it('starts on 30 March 2022, with a term that has 24 days left', async () => {
  const { session } = await api
    .anybody()
    .query<{ session: { demo: { legalNow: string } } }>(`{ session { demo { legalNow } } }`);
  expect(session.demo.legalNow).toMatch(/^2022-03-30T15:00/);
});

it('is loaded once', async () => {
  await loadDemoWhenEmpty(api.app, api, () => undefined);
  const [{ count }] = await api.source.query<[{ count: string }]>('select count(*) from body');
  expect(count).toBe('1');
});

it('has the document behind each act of its roster, in PDF', async () => {
  const [{ id }] = await api.source.query<[{ id: string }]>('select id from body');
  const files = await api.app.get(Attachments).ofBody(id);
  expect(files.map(({ name }) => name).toSorted()).toEqual(['Acta de instalación.pdf', 'Constancia de prórroga.pdf']);
  const body = must((await api.app.get(Bodies).read(id))?.body, 'body');
  const named = body.appointments.flatMap(({ act, prolongations }) => [act, ...prolongations.map((one) => one.act)]);
  expect(new Set(named.map(({ fileHash }) => fileHash))).toEqual(new Set(files.map(({ hash }) => hash)));
  const administrator = await api.person('Otra administración', { administrator: true });
  for (const { path } of files) {
    const answer = await administrator.request('GET', path);
    expect(recognise(answer.rawPayload)).toBe('pdf');
  }
});

it('has a reviewer whom the secretariat invited to the body, and who enters it', async () => {
  const [{ id }] = await api.source.query<[{ id: string }]>('select id from body');
  const people = await api.app.get(Accounts).demoPeople();
  const reviewer = must(
    people.find(({ demoOffice }) => demoOffice === 'Observatorio ciudadano (persona revisora)'),
    'reviewer',
  );
  expect(await api.app.get(Bodies).ofPerson(reviewer.id)).toMatchObject([{ id }]);
  const told = (await mailsIn(api, 'invited')).filter(({ to }) => to === reviewer.email);
  expect(told.map(({ at }) => at.slice(0, 10))).toEqual(['2022-03-29']);
  expect(told[0]?.mail.text?.replace(/\s+/g, ' ')).toContain('jueves 30 de junio de 2022, 23:59 (Mérida)');
});

it('has told its people of each act on the day of its publication', async () => {
  const published = await mailsIn(api, 'published');
  expect(new Set(published.map(({ at }) => at.slice(0, 10)))).toEqual(new Set(['2021-06-11', '2022-01-28']));
});

it('has reminded its people twice by then, each on the day itself', async () => {
  const mails = await mailsIn(api, 'term_ending');
  const days = mails.map(({ at }) => at.slice(0, 16));
  expect(new Set(days)).toEqual(new Set(['2022-02-22T15:00', '2022-03-24T15:00']));
  expect(new Set(mails.map(({ to }) => to)).size).toBe(6);
  expect(mails).toHaveLength(12);
  const [{ id }] = await api.source.query<[{ id: string }]>('select id from body');
  const page = await api.app.get(Ledger).page(id, { filter: 'all', first: 50 });
  expect(page).toMatchObject({ problems: 0, after: null });
  expect(page.rows.filter(({ state }) => state === 'accepted')).toHaveLength(12);
});
