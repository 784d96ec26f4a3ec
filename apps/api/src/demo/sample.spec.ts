import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.stop());

it('gives a stranger a Word file to import', async () => {
  const answer = await api.anybody().request('GET', '/demo/acuerdo-de-muestra.docx');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('acuerdo-de-muestra.docx');
  expect(answer.rawPayload.subarray(0, 2).toString('latin1')).toBe('PK');
});

describe('where there is no demonstration', () => {
  it('there is no such file', async () => {
    const serious = await startTestApi({ env: { DEMO: 'off' } });
    const answer = await serious.anybody().request('GET', '/demo/acuerdo-de-muestra.docx');
    expect(answer.statusCode).toBe(403);
    await serious.stop();
  });
});
