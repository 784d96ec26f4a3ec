import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';
import { marked, opens } from './testing/talk';

let api: TestApi;
let body: TestSecretariat;
let review: TestAcuerdo;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  review = await TestAcuerdo.inReview(body);
});
afterAll(() => api.stop());

describe('the export', () => {
  const path = (slug: string, id: string) => `/api/${slug}/acuerdos/${id}/comments.jsonld`;

  it('gives every comment as a Web Annotation, and the same tag until something is said', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const on = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }) });
    await accepted(acuerdo.says('society', 'reply', { ...on, commentId: randomUUID(), words: 'Porque sí.' }));
    const get = (headers = {}) => body.as.authority.request('GET', path(body.slug, acuerdo.id), undefined, headers);
    const answer = await get();
    expect(answer.headers['content-type']).toContain('application/ld+json');
    const { exact } = marked(acuerdo);
    expect(answer.json()).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
      first: {
        items: [
          {
            type: 'Annotation',
            motivation: 'commenting',
            body: { type: 'TextualBody', value: '¿Por qué?' },
            target: {
              selector: [
                { type: 'TextQuoteSelector', exact },
                { type: 'TextPositionSelector', start: 3 },
              ],
            },
          },
          { motivation: 'replying', target: expect.stringContaining(on.commentId) as string },
        ],
      },
    });
    const tag = answer.headers.etag as string;
    expect((await get({ 'if-none-match': tag })).statusCode).toBe(304);
    await accepted(acuerdo.says('government', 'withdrawComment', on));
    expect((await get({ 'if-none-match': tag })).json()).toMatchObject({ total: 1 });
  });

  it('is not found by those who may not see the acuerdo, and asks nobody to sign in first', async () => {
    const hidden = await body.as.administrator.request('GET', path(body.slug, review.id));
    const missing = await body.as.administrator.request('GET', path(body.slug, randomUUID()));
    expect([hidden.statusCode, missing.statusCode]).toEqual([404, 404]);
    expect((await api.anybody().request('GET', path(body.slug, review.id))).statusCode).toBe(401);
  });
});
