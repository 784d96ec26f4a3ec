import { partText } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { checkJournal } from '../operations/check-journal';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let review: TestAcuerdo;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  review = await TestAcuerdo.inReview(body);
});
afterAll(() => api.stop());

const ids = () => ({ threadId: randomUUID(), commentId: randomUUID() });

/** Opens a thread; answers its id and its first comment's. */
async function opens(role: Role, acuerdo: TestAcuerdo, more: object = {}) {
  const made = ids();
  await accepted(acuerdo.says(role, 'openThread', { ...made, audience: 'open', words: '¿Por qué?', ...more }));
  return made;
}

interface Shown {
  id: string;
  audience: string;
  ofDraft: boolean;
  anchor: { exact: string } | null;
  place: { partId: string; start: number; moved: boolean } | null;
  unread: number;
  mayReply: boolean;
  mayResolve: boolean;
  resolved: { person: { id: string } } | null;
  comments: {
    id: string;
    words: string | null;
    history: { words: string }[];
    withdrawnAt: string | null;
    person: { id: string };
    mentions: { id: string }[];
    mayEdit: boolean;
  }[];
}

const FIELDS = `items { id audience ofDraft anchor { exact } place { partId start moved } unread mayReply mayResolve
  resolved { person { id } }
  comments { id words history { words } withdrawnAt person { id } mentions { id } mayEdit } } total unread next`;

async function read(client: TestClient, acuerdo: TestAcuerdo, filter = 'unread: false') {
  const { acuerdo: found } = await client.query<{
    acuerdo: {
      threads: { items: Shown[]; total: number; unread: number; next: string | null };
      commenting: { refusal: { code: string } | null; audiences: string[] };
      activity: { type: string }[];
    } | null;
  }>(
    `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
      threads(${filter}) { ${FIELDS} } commenting { refusal { code } audiences } activity { type } } }`,
    { bodyId: body.bodyId, id: acuerdo.id },
  );
  if (!found) throw new Error('The acuerdo is hidden.');
  return found;
}

const threadOf = async (client: TestClient, acuerdo: TestAcuerdo, id: string): Promise<Shown | undefined> =>
  (await read(client, acuerdo)).threads.items.find((thread) => thread.id === id);

/** Some words of the considerando, as a screen would send them. */
function marked(acuerdo: TestAcuerdo, more: object = {}) {
  const part = acuerdo.document.content.find(({ attrs }) => attrs.kind === 'considerando')!;
  const text = partText(part);
  const [start, end] = [3, Math.min(15, text.length)];
  return {
    partId: part.attrs.id,
    start,
    end,
    exact: text.slice(start, end),
    suffix: text.slice(end, end + 32),
    ...more,
  };
}

describe('a thread in review', () => {
  it('is read by everybody who sees the text, with what each may do', async () => {
    const { threadId, commentId } = await opens('government', review, {
      marked: marked(review, { revision: 1 }),
      mentions: [body.as.society.id],
    });
    const own = await threadOf(body.as.government, review, threadId);
    expect(own).toMatchObject({
      audience: 'open',
      ofDraft: false,
      anchor: { exact: marked(review).exact },
      place: { partId: marked(review).partId, start: 3, moved: false },
      unread: 0,
      mayReply: true,
      mayResolve: true,
      resolved: null,
      comments: [{ id: commentId, words: '¿Por qué?', history: [], withdrawnAt: null, mayEdit: true }],
    });
    expect(own?.comments[0]).toMatchObject({
      person: { id: body.as.government.id },
      mentions: [{ id: body.as.society.id }],
    });
    expect(await threadOf(body.as.authority, review, threadId)).toMatchObject({
      unread: 1,
      mayReply: true,
      mayResolve: false,
      comments: [{ mayEdit: false }],
    });
  });

  it('said twice under one command is one comment', async () => {
    const { threadId } = await opens('government', review);
    const command = { commandId: randomUUID(), threadId, commentId: randomUUID(), words: 'Porque sí.' };
    await accepted(review.says('society', 'reply', command));
    await accepted(review.says('society', 'reply', command));
    expect((await threadOf(body.as.government, review, threadId))?.comments).toHaveLength(2);
    expect(await review.says('authority', 'reply', command)).toMatchObject({ code: 'COMMAND_ID_REUSED' });
    const taken = { ...command, commandId: randomUUID() };
    expect(await review.says('society', 'reply', taken)).toMatchObject({ code: 'ID_TAKEN' });
    const elsewhere = await opens('government', review);
    const again = { ...taken, ...elsewhere, commentId: command.commentId };
    expect(await review.says('society', 'reply', again)).toMatchObject({ code: 'ID_TAKEN' });
  });

  it('keeps what a comment said before, and of one taken back only the trace', async () => {
    const { threadId, commentId } = await opens('government', review);
    await accepted(review.says('government', 'editComment', { threadId, commentId, words: '¿Por qué ahora?' }));
    expect(await threadOf(body.as.society, review, threadId)).toMatchObject({
      comments: [{ words: '¿Por qué ahora?', history: [{ words: '¿Por qué?' }] }],
    });
    await accepted(review.says('government', 'withdrawComment', { threadId, commentId }));
    for (const client of [body.as.society, body.as.government]) {
      expect(await threadOf(client, review, threadId)).toMatchObject({
        comments: [{ words: null, history: [], withdrawnAt: expect.any(String) as string, mayEdit: false }],
      });
    }
  });

  it('is resolved and reopened', async () => {
    const { threadId } = await opens('government', review);
    expect(await review.says('society', 'resolveThread', { threadId })).toMatchObject({ code: 'NOT_THE_RESOLVER' });
    await accepted(review.says('secretary', 'resolveThread', { threadId }));
    expect(await threadOf(body.as.society, review, threadId)).toMatchObject({
      resolved: { person: { id: body.as.secretary.id } },
    });
    await accepted(review.says('government', 'reopenThread', { threadId }));
    expect(await threadOf(body.as.society, review, threadId)).toMatchObject({ resolved: null });
  });

  it.each([
    ['other words than are there', { exact: 'otra cosa' }, 'TEXT_CHANGED'],
    ['a part that is not in it', { partId: randomUUID() }, 'ANCHOR_UNKNOWN'],
    ['a revision that never was', { revision: 9 }, 'ANCHOR_UNKNOWN'],
    ['offsets beyond the part', { end: 1_000_000 }, 'ANCHOR_UNKNOWN'],
  ])('is not opened on %s', async (_what, more, code) => {
    const opening = { ...ids(), audience: 'open', words: 'x', marked: marked(review, { revision: 1, ...more }) };
    expect(await review.says('government', 'openThread', opening)).toMatchObject({ code });
  });

  it.each([
    ['nothing', ' ', 'COMMENT_EMPTY'],
    ['too much', 'x'.repeat(5_001), 'COMMENT_TOO_LONG'],
  ])('says not %s', async (_what, words, code) => {
    expect(await review.says('government', 'openThread', { ...ids(), audience: 'open', words })).toMatchObject({
      code,
    });
  });

  it('says nothing that cannot be printed', async () => {
    const controls = review.says('government', 'openThread', { ...ids(), audience: 'open', words: 'a\u0000b' });
    await expect(controls).rejects.toThrow('BAD_USER_INPUT');
  });

  it('does not stand in the activity', async () => {
    const { activity } = await read(body.as.government, review);
    expect(activity.map(({ type }) => type)).toEqual(['revision_submitted', 'acuerdo_created']);
  });
});

describe('what is read', () => {
  it('is marked up to a comment, for the one who marks it', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const first = await opens('government', acuerdo);
    await accepted(acuerdo.says('society', 'reply', { ...first, commentId: randomUUID(), words: 'Porque sí.' }));
    const mark = (client: TestClient, seen: object) =>
      client.query<{ markThreadsRead: { unread: number } }>(
        `mutation ($bodyId: Uuid!, $acuerdoId: Uuid!, $seen: [SeenCommentInput!]!) {
          markThreadsRead(bodyId: $bodyId, acuerdoId: $acuerdoId, seen: $seen) { ... on ReadMarks { unread } } }`,
        { ...acuerdo.key, seen: [seen] },
      );
    expect((await read(body.as.authority, acuerdo)).threads.unread).toBe(2);
    expect((await mark(body.as.authority, first)).markThreadsRead).toEqual({ unread: 1 });
    expect((await mark(body.as.authority, first)).markThreadsRead).toEqual({ unread: 1 });
    expect((await read(body.as.authority, acuerdo, 'unread: true')).threads.items).toHaveLength(1);
    expect((await read(body.as.facilitator, acuerdo)).threads.unread).toBe(2);
    expect((await mark(body.as.facilitator, { ...first, threadId: randomUUID() })).markThreadsRead).toEqual({
      unread: 2,
    });
  });

  it('is filtered by person, part and state, and read page by page', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const on = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }) });
    const about = await opens('society', acuerdo);
    await accepted(acuerdo.says('society', 'resolveThread', { threadId: about.threadId }));
    const listed = async (filter: string) => {
      const { threads } = await read(body.as.authority, acuerdo, filter);
      return { ids: threads.items.map(({ id }) => id), total: threads.total, next: threads.next };
    };
    const all = [on.threadId, about.threadId];
    expect(await listed('first: 10')).toEqual({ ids: all, total: 2, next: null });
    expect(await listed('first: 1')).toEqual({ ids: [all[0]], total: 2, next: all[0] });
    expect(await listed(`first: 1, after: "${all[0]}"`)).toEqual({ ids: [all[1]], total: 2, next: null });
    expect((await listed(`personId: "${body.as.society.id}"`)).ids).toEqual([all[1]]);
    expect((await listed(`partId: "${marked(acuerdo).partId}"`)).ids).toEqual([all[0]]);
    expect((await listed('resolved: false')).ids).toEqual([all[0]]);
    expect((await listed('resolved: true')).ids).toEqual([all[1]]);
  });
});

describe('a thread of the draft', () => {
  it('stays with those who see the draft, and finds its words in what was submitted', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const { threadId } = await opens('secretary', acuerdo, { marked: marked(acuerdo) });
    await accepted(acuerdo.submit());
    expect(await threadOf(body.as.secretary, acuerdo, threadId)).toMatchObject({
      ofDraft: true,
      place: { partId: marked(acuerdo).partId },
    });
    expect(await threadOf(body.as.government, acuerdo, threadId)).toBeUndefined();
    const reply = { threadId, commentId: randomUUID(), words: 'x' };
    expect(await acuerdo.says('government', 'reply', reply)).toMatchObject({ code: 'THREAD_UNKNOWN', facts: {} });
  });

  it('answers members as an acuerdo that never was', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const opening = { ...ids(), audience: 'open', words: 'x' };
    expect(await acuerdo.says('government', 'openThread', opening)).toMatchObject({ code: 'ACUERDO_UNKNOWN' });
  });
});

describe('after a return', () => {
  it('a thread finds its words in the text that is submitted then, or keeps its quote', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const { threadId } = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }) });
    await accepted(acuerdo.returnToDraft());
    expect(await threadOf(body.as.government, acuerdo, threadId)).toMatchObject({
      place: { moved: false },
      mayReply: false,
    });
    const { partId, exact } = marked(acuerdo);
    const rewrite = (words: (text: string) => string) => ({
      ...acuerdo.document,
      content: acuerdo.document.content.map((part) =>
        part.attrs.id === partId
          ? { ...part, content: [{ type: 'text' as const, text: words(partText(part)) }] }
          : part,
      ),
    });
    await acuerdo.write(
      rewrite((text) => `Además: ${text}`),
      1,
    );
    await accepted(acuerdo.submit());
    expect(await threadOf(body.as.government, acuerdo, threadId)).toMatchObject({
      place: { start: 11, moved: true },
      mayReply: true,
    });
    await accepted(acuerdo.returnToDraft());
    await acuerdo.write(
      rewrite(() => 'Se dice de otra manera.'),
      2,
    );
    await accepted(acuerdo.submit());
    expect(await threadOf(body.as.government, acuerdo, threadId)).toMatchObject({ place: null, anchor: { exact } });
  });
});

describe('an internal thread', () => {
  it('is nowhere for those who are no members any more', async () => {
    const ending = await aSecretariat(api, { slug: 'relevo', ends: { facilitator: '2022-03-29' } });
    const acuerdo = await TestAcuerdo.inReview(ending);
    const { threadId, commentId } = await (async () => {
      const made = ids();
      await accepted(
        acuerdo.says('government', 'openThread', { ...made, audience: 'internal', words: 'Entre nosotros' }),
      );
      return made;
    })();
    const page = async (client: TestClient) => {
      const answer = await client.query<{ acuerdo: unknown; thread: unknown }>(
        `query ($b: Uuid!, $a: Uuid!, $t: Uuid!) { acuerdo(bodyId: $b, id: $a) { threads { ${FIELDS} } activity { type } }
          thread(bodyId: $b, acuerdoId: $a, id: $t) { id } }`,
        { b: ending.bodyId, a: acuerdo.id, t: threadId },
      );
      return answer;
    };
    expect(JSON.stringify(await page(ending.as.society))).toContain(threadId);
    expect(await page(ending.as.facilitator)).toMatchObject({
      acuerdo: { threads: { items: [], total: 0, unread: 0, next: null } },
      thread: null,
    });
    const missing = { threadId: randomUUID(), commentId: randomUUID(), words: 'x' };
    for (const command of ['reply', 'editComment', 'withdrawComment', 'resolveThread', 'reopenThread']) {
      const of = (thread: object) =>
        command.endsWith('Thread') ? { threadId: (thread as { threadId: string }).threadId } : thread;
      const strip = ({ words, ...rest }: { words?: string }) =>
        command === 'withdrawComment' ? rest : { words, ...rest };
      const hidden = await acuerdo.says(
        'facilitator',
        command,
        of(strip({ ...missing, threadId, commentId } as never)),
      );
      expect(hidden).toEqual(await acuerdo.says('facilitator', command, of(strip(missing))));
    }
    const exported = await ending.as.facilitator.request('GET', `/api/relevo/acuerdos/${acuerdo.id}/comments.jsonld`);
    expect(exported.json()).toMatchObject({ total: 0 });
  });
});

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

it('the journal replays every row of it', async () => {
  const { fault, entries } = await checkJournal(api.app.get(BodyScope), body.bodyId);
  expect(fault).toBeNull();
  expect(entries).toBeGreaterThan(20);
});

it('a comment takes the same statements whatever was said before', async () => {
  const acuerdo = await TestAcuerdo.inReview(body);
  const { threadId } = await opens('government', acuerdo);
  const statements = async () => {
    const spy = jest.spyOn(Client.prototype, 'query');
    await accepted(acuerdo.says('society', 'reply', { threadId, commentId: randomUUID(), words: 'Otra vez.' }));
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  };
  const first = await statements();
  for (let i = 0; i < 5; i += 1) await statements();
  expect(first).toBeGreaterThan(5);
  expect(await statements()).toBe(first);
});
