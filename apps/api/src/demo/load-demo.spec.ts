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
