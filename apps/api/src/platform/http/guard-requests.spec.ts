import { CuttableDatabase } from '../../testing/cuttable-database';
import { startTestApi, type TestApi } from '../../testing/test-api';

const query = '{ session { viewer { id } } }';

describe('a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());
  const post = (headers: Record<string, string>) => api.anybody().request('POST', '/graphql', { query }, headers);

  it.each([
    ['from another place', 'https://otro.example', 403],
    ['from another port of this host', 'http://localhost:9999', 403],
    ['from nowhere', 'null', 403],
    ['from something that is no origin', 'localhost', 403],
    ['from here', 'http://localhost:3000', 200],
  ])('%s is answered by its origin', async (_, origin, status) => {
    const answer = await post({ origin, host: 'localhost:3000' });
    expect(answer.statusCode).toBe(status);
    if (status === 403) {
      expect(answer.json()).toEqual({ code: 'FORBIDDEN', requestId: answer.headers['x-request-id'] });
    }
  });

  it.each([
    ['that says how long it is', { 'content-length': '65537' }],
    ['that does not say it', { 'transfer-encoding': 'chunked' }],
  ])('of somebody unknown with a long body, %s, is refused before it is read', async (_, length) => {
    const answer = await post(length);
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toEqual({ code: 'UNAUTHENTICATED', requestId: answer.headers['x-request-id'] });
    const member = await api.person('Quien entró');
    const long = { query: `${query} # ${'x'.repeat(65_536)}` };
    expect((await member.request('POST', '/graphql', long)).statusCode).not.toBe(401);
  });

  it('reads nothing with GET', async () => {
    const answer = await api.anybody().request('GET', `/graphql?query=${encodeURIComponent(query)}`);
    expect(answer.statusCode).toBe(405);
    expect(answer.headers['allow']).toBe('POST');
  });

  it('carries what keeps a browser from running what is not ours', async () => {
    const { headers } = await api.anybody().request('GET', '/health/live');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['is no JSON', '{"query":', 400, 'BAD_USER_INPUT'],
    ['is of another type', 'query', 415, 'UNSUPPORTED_TYPE'],
  ])('that %s is refused without internals', async (_, body, status, code) => {
    const type = status === 400 ? 'application/json' : 'application/x-unknown';
    const answer = await api.anybody().request('POST', '/graphql', Buffer.from(body), { 'content-type': type });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ code, requestId: answer.headers['x-request-id'] });
  });
});

describe('with rate limits', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { RATE_LIMITS: 'on' } });
  });
  afterAll(() => api.stop());

  it('links are asked for ten times in ten minutes, by whatever name an address gives itself', async () => {
    const ask = (n: number) =>
      api.anybody().request('POST', '/auth/link', { email: `n${n}@example.org` }, { 'x-forwarded-for': `10.0.0.${n}` });
    for (let n = 1; n <= 10; n++) expect((await ask(n)).statusCode).toBe(202);
    const refused = await ask(11);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toEqual({ code: 'TOO_MANY_REQUESTS', requestId: refused.headers['x-request-id'] });
  });

  it('everything else is asked for six hundred times a minute', async () => {
    const statuses = new Set<number>();
    for (let n = 1; n <= 620; n++) statuses.add((await api.anybody().request('GET', '/health/live')).statusCode);
    expect([...statuses].toSorted()).toEqual([200, 429]);
  });
});

describe('while the database is gone', () => {
  it('answers 503 and when to come back, and works again once it is there', async () => {
    const way = new CuttableDatabase();
    const api = await startTestApi({ reachedAt: (url) => way.reach(url) });
    try {
      const person = await api.person('Ana Poot');
      expect((await person.request('GET', '/health/ready')).statusCode).toBe(200);
      await way.cut();
      const answers = await Promise.all([
        person.request('GET', '/health/ready'),
        person.request('POST', '/graphql', { query }),
        api.anybody().request('POST', '/graphql', { query }),
        api.anybody().request('POST', '/auth/sign-in', { token: 'x' }),
      ]);
      for (const [index, { statusCode, headers, body }] of answers.entries()) {
        expect({ index, statusCode, retryAfter: headers['retry-after'], body }).toEqual({
          index,
          statusCode: 503,
          retryAfter: '5',
          body: expect.not.stringMatching(/ECONN|127\.0\.0\.1|terminated|select/i) as string,
        });
      }
      expect(answers[1].json()).toEqual({ code: 'UNAVAILABLE', requestId: answers[1].headers['x-request-id'] });
      expect(answers[2].json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expect((await person.request('GET', '/health/live')).statusCode).toBe(200);
      await way.restore();
      expect((await person.request('GET', '/health/ready')).statusCode).toBe(200);
      expect((await person.request('POST', '/graphql', { query })).statusCode).toBe(200);
    } finally {
      await api.stop();
      await way.cut();
    }
  });
});
