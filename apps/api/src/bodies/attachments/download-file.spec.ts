import type { ActFile } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { aPdf, kept } from '../../testing/a-file';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { startTestApi, type TestApi } from '../../testing/test-api';
import type { TestClient } from '../../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let other: TestSecretariat;
let file: ActFile;
const bytes = aPdf('acción');
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  other = await aSecretariat(api, { slug: 'otro' });
  file = await kept(body.as.secretary, body.bodyId, { bytes, name: 'Acción.hta' });
});
afterAll(() => api.stop());

it('comes byte for byte, as a download that no browser opens in its page', async () => {
  const answer = await body.as.society.request('GET', file.path);
  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload).toEqual(bytes);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="Accion.hta.pdf"; filename*=UTF-8''Acci%C3%B3n.hta.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, immutable',
  });
});

it.each<[string, () => TestClient | Promise<TestClient>, number]>([
  ['a member', () => body.as.facilitator, 200],
  ['the administrator', () => body.as.administrator, 200],
  ['a citizen', () => api.anybody(), 401],
  ['an account without a body', () => api.person('Persona sin órgano'), 404],
  ["another body's secretary", () => other.as.secretary, 404],
])('is answered to %s by what they may see of the roster', async (_, who, status) => {
  expect((await (await who()).request('GET', file.path)).statusCode).toBe(status);
});

describe('what is hidden', () => {
  it('answers like what is missing', async () => {
    const { secretary } = other.as;
    const ask = async (path: string) => {
      const { statusCode, headers, body: text } = await secretary.request('GET', path);
      return { statusCode, type: headers['content-type'], text: text.replace(/"requestId":"[^"]+"/, '') };
    };
    const missing = await ask(`/api/bodies/${randomUUID()}/attachments/${file.hash}`);
    expect(missing.statusCode).toBe(404);
    expect(await ask(file.path)).toEqual(missing);
    expect(await ask(`/api/bodies/${other.bodyId}/attachments/${file.hash}`)).toEqual(missing);
    expect(await ask(`/api/bodies/${other.bodyId}/attachments/${'0'.repeat(64)}`)).toEqual(missing);
    expect(await ask(`/api/bodies/${other.bodyId}/attachments/%00`)).toEqual(missing);
    expect(await ask(`/api/bodies/x/attachments/${file.hash}`)).toEqual(missing);
  });

  it('is a page for who follows a link in a browser', async () => {
    const answer = await other.as.secretary.request('GET', file.path, undefined, { accept: 'text/html' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Esta página no existe');
  });
});
