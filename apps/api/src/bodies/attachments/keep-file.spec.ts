import { MAX_FILE_BYTES } from '@acuerda/document';
import { createHash, randomUUID } from 'node:crypto';
import { aPdf, aZip, kept, upload } from '../../testing/a-file';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { rowCounts } from '../../testing/hold';
import { startTestApi, type TestApi } from '../../testing/test-api';
import type { TestClient } from '../../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let other: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  other = await aSecretariat(api, { slug: 'otro' });
});
afterAll(() => api.stop());

const files = async () => (await rowCounts(api))['attachment'];

describe('the secretariat that keeps the roster', () => {
  it('keeps a file under the hash of its bytes', async () => {
    const bytes = aPdf();
    const hash = createHash('sha256').update(bytes).digest('hex');
    const answer = await upload(body.as.secretary, body.bodyId, { bytes, name: 'Oficio de designación.pdf' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      hash,
      name: 'Oficio de designación.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      path: `/api/bodies/${body.bodyId}/attachments/${hash}`,
    });
  });

  it('keeps the same bytes once, under their first name, also when they come twice at once', async () => {
    const bytes = aPdf();
    const before = await files();
    const first = await kept(body.as.secretary, body.bodyId, { bytes, name: 'primero.pdf' });
    const again = await Promise.all(
      ['segundo.pdf', 'tercero.pdf'].map((name) => kept(body.as.secretary, body.bodyId, { bytes, name })),
    );
    expect(again).toEqual([first, first]);
    const fresh = aPdf();
    const both = [1, 2, 3].map(() => kept(body.as.secretary, body.bodyId, { bytes: fresh }));
    await Promise.all(both);
    expect(await files()).toBe((before ?? 0) + 2);
  });

  it('keeps one of exactly ten megabytes', async () => {
    const bytes = Buffer.concat([aPdf(), Buffer.alloc(MAX_FILE_BYTES)]).subarray(0, MAX_FILE_BYTES);
    expect(await kept(body.as.secretary, body.bodyId, { bytes })).toMatchObject({ size: MAX_FILE_BYTES });
  });
});

describe('a file that is not kept', () => {
  const big = (over: number) =>
    Buffer.concat([aPdf(), Buffer.alloc(MAX_FILE_BYTES)]).subarray(0, MAX_FILE_BYTES + over);
  const page = Buffer.from('<script>alert(1)</script>');

  it.each([
    ['a page that calls itself a PDF', { bytes: page, name: 'oficio.pdf' }, 415, 'ACT_FILE_TYPE'],
    ['a zip that calls itself a Word file', { bytes: aZip('a.exe'), name: 'oficio.docx' }, 415, 'ACT_FILE_TYPE'],
    ['text that declares itself text', { bytes: aPdf(), name: 'oficio.pdf', type: 'text/plain' }, 415, 'ACT_FILE_TYPE'],
    ['one of a declared type', { bytes: page, name: 'a.pdf', type: 'application/pdf' }, 415, 'UNSUPPORTED_TYPE'],
    ['a byte above ten megabytes', { bytes: big(1), name: 'oficio.pdf' }, 413, 'ACT_FILE_TOO_LARGE'],
    ['one far above it', { bytes: Buffer.alloc(15 * 1024 * 1024), name: 'oficio.pdf' }, 413, 'TOO_LARGE'],
    ['an empty one', { bytes: Buffer.alloc(0), name: 'oficio.pdf' }, 422, 'ACT_FILE_EMPTY'],
    ['one without a name', { bytes: aPdf(), name: '' }, 422, 'ACT_FILE_NAME'],
    ['a name with a line break', { bytes: aPdf(), name: 'a\r\nX-Own: 1.pdf' }, 422, 'ACT_FILE_NAME'],
    ['a name with a null', { bytes: aPdf(), name: 'oficio.pdf\0.exe' }, 422, 'ACT_FILE_NAME'],
    ['a path for a name', { bytes: aPdf(), name: '../../oficio.pdf' }, 422, 'ACT_FILE_NAME'],
  ])('is refused with its reason, and writes nothing: %s', async (_, file, status, code) => {
    const before = await files();
    const answer = await upload(body.as.secretary, body.bodyId, file);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ code, requestId: answer.headers['x-request-id'] });
    expect(await files()).toBe(before);
  });

  it('comes from another site', async () => {
    const answer = await body.as.secretary.request('POST', `/api/bodies/${body.bodyId}/attachments`, aPdf(), {
      'content-type': 'application/octet-stream',
      'x-file-name': 'oficio.pdf',
      origin: 'https://otro.example',
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('who may keep a file', () => {
  const nobody = () => api.anybody();
  const stranger = () => api.person('Persona sin órgano');

  it.each<[string, () => TestClient | Promise<TestClient>, number, string | undefined]>([
    ['a citizen: no', nobody, 401, 'UNAUTHENTICATED'],
    ['an account without a body: there is none', stranger, 404, 'NOT_FOUND'],
    ["another body's secretary: there is none", () => other.as.secretary, 404, 'NOT_FOUND'],
    ['a member: the roster is not theirs', () => body.as.government, 403, 'NOT_THE_SECRETARIAT'],
    ['the administrator, who registers terms: yes', () => body.as.administrator, 200, undefined],
    ['the secretary: yes', () => body.as.secretary, 200, undefined],
  ])('%s', async (_, who, status, code) => {
    const before = await files();
    const answer = await upload(await who(), body.bodyId, { bytes: aPdf(), name: 'oficio.pdf' });
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ code?: string }>().code).toBe(code);
    expect(await files()).toBe((before ?? 0) + (status === 200 ? 1 : 0));
  });

  it.each([
    ['was never registered', () => randomUUID()],
    ['is no id', () => 'x'],
  ])('nobody in a body that %s', async (_, bodyId) => {
    for (const client of [body.as.secretary, body.as.administrator]) {
      const answer = await upload(client, bodyId(), { bytes: aPdf(), name: 'oficio.pdf' });
      expect(answer.statusCode).toBe(404);
    }
  });

  it('a secretary only while appointed', async () => {
    const lapsed = await aSecretariat(api, { slug: 'vencido', ends: { secretary: '2022-03-29' } });
    const answer = await upload(lapsed.as.secretary, lapsed.bodyId, { bytes: aPdf(), name: 'oficio.pdf' });
    expect(answer.statusCode).toBe(403);
  });
});

describe('with rate limits', () => {
  it('files are sent sixty times in ten minutes', async () => {
    const limited = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z', env: { RATE_LIMITS: 'on' } });
    try {
      const send = () => upload(limited.anybody(), randomUUID(), { bytes: aPdf(), name: 'oficio.pdf' });
      for (let n = 1; n <= 60; n++) expect((await send()).statusCode).toBe(401);
      const refused = await send();
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await limited.stop();
    }
  });
});
