import { createHash } from 'node:crypto';
import { loadDemoWhenEmpty } from '../demo/load-demo';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { PublicationRecord } from './publication-record';
import { wordsOf } from './testing/read-page';
import { Html } from '../platform/http/html';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await loadDemoWhenEmpty(api.app, api, () => undefined);
});
afterAll(() => api.stop());

const get = (url: string, headers: Record<string, string> = {}) =>
  api.anybody().request('GET', url, undefined, { accept: 'text/html', ...headers });

const wordsAt = async (url: string) => wordsOf(new Html((await get(url)).body));

/** Where the demonstration's acts are, newest first. */
async function actPaths(): Promise<string[]> {
  const { body } = await get('/');
  return [...body.matchAll(/class="act-row-title"[^>]*href="([^"]+)"/g)].map(([, path]) => path!);
}

describe('an installation without bodies', () => {
  it('welcomes whoever opens it', async () => {
    const empty = await startTestApi();
    try {
      const response = await empty.anybody().request('GET', '/');
      expect(response.statusCode).toBe(200);
      expect(wordsOf(new Html(response.body))).toContain('Todavía no hay ningún órgano registrado.');
    } finally {
      await empty.stop();
    }
  });
});

describe('the home of the only body', () => {
  it('is the first page, and has an address of its own', async () => {
    expect(await wordsAt('/')).toContain('24 días restantes');
    const [, slug] = (await actPaths())[0]!.split('/');
    expect(await wordsAt(`/${slug}`)).toBe(await wordsAt('/'));
  });

  it('is not sent again to whoever has it, and never kept without asking', async () => {
    const { headers } = await get('/');
    expect(headers['cache-control']).toBe('public, no-cache');
    expect((await get('/', { 'if-none-match': headers.etag as string })).statusCode).toBe(304);
  });

  it('finds acts by another form of a word, by a piece of a folio and by year', async () => {
    const all = await actPaths();
    const folio = all[0]!.split('/').slice(-2).join('/');
    expect(await wordsAt('/?q=sesión+ordinaria')).toMatch(/\d acuerdos? con «sesión ordinaria»/);
    expect(await wordsAt(`/?q=${encodeURIComponent(folio)}`)).toContain(`1 acuerdo con «${folio}»`);
    expect(await wordsAt('/?year=1999')).toContain('Ningún acuerdo publicado en 1999.');
    expect(all.length).toBeGreaterThan(1);
  });

  it.each(['?q=%00', '?q=a&q=b', '?year=dos', '?q=%22%20or%20-%20(', `?q=${'x'.repeat(5000)}`, '?year=99999'])(
    'answers an address that was typed badly (%s)',
    async (search) => expect((await get(`/${search}`)).statusCode).toBe(200),
  );
});

describe('a published act', () => {
  it('is a page at the address that its folio says', async () => {
    const [path] = await actPaths();
    const response = await get(path!);
    expect(response.statusCode).toBe(200);
    expect(wordsOf(new Html(response.body))).toContain('Quién decidió Aprobado: 4 a favor. Votaron 4 de 4 asientos');
  });

  it('is a record whose bytes give its tag, kept for ever', async () => {
    const [path] = await actPaths();
    const response = await get(`${path}.json`, { accept: '*/*' });
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    expect(response.headers.etag).toBe(`"${createHash('sha256').update(response.rawPayload).digest('hex')}"`);
    expect(response.headers['cache-control']).toContain('immutable');
    expect(response.json<PublicationRecord>().format).toBe('acuerda/publication/1');
    const again = await get(`${path}.json`, { 'if-none-match': response.headers.etag as string });
    expect(again.statusCode).toBe(304);
  });

  it('keeps its bytes when its terms end', async () => {
    const [path] = await actPaths();
    const published = (page: string) => page.slice(page.indexOf('<article'), page.indexOf('</main>'));
    const before = published((await get(path!)).body);
    await api.moveLegalTo('2022-05-02T15:00:00.000Z');
    expect(published((await get(path!)).body)).toBe(before);
    expect(await wordsAt('/')).toContain('el órgano no puede decidir');
  });
});

describe('an address that nothing answers', () => {
  it.each(['/nadie', '/nadie/actos/2022/001', '/a/b/c/d', '//otro.mx/x'])(
    '%s is a page with the request to quote, in the language asked for',
    async (path) => {
      const response = await get(`${path}?lang=en`);
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toMatch(/^text\/html/);
      expect(response.body).toContain('This page does not exist');
      expect(response.body).toContain(response.headers['x-request-id'] as string);
      expect(response.body).not.toContain('href="//');
    },
  );

  it('is a code for machines', async () => {
    const [path] = await actPaths();
    const response = await get(`${path}9.json`, { accept: 'application/json' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
