import { startTestApi, type TestApi } from '../testing/test-api';
import { Readiness } from './readiness';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const ask = async (path: string) => {
  const { statusCode, headers } = await api.anybody().request('GET', `/health/${path}`);
  return { statusCode, retryAfter: headers['retry-after'] };
};

it('a process that still fills its demonstration lives, and is not ready before that is done', async () => {
  let done = (): void => undefined;
  const filling = api.app.get(Readiness).after(() => new Promise((resolve) => (done = resolve)));
  expect(await ask('ready')).toEqual({ statusCode: 503, retryAfter: expect.anything() });
  expect((await ask('live')).statusCode).toBe(200);
  done();
  await filling;
  expect((await ask('ready')).statusCode).toBe(200);
});
