import { randomUUID } from 'node:crypto';
import { checkJournal } from '../operations/check-journal';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';
import { marked, opens, THREAD_PAGE, threadIds, threadOf, threadsShown } from './testing/talk';

let api: TestApi;
let body: TestSecretariat;
let review: TestAcuerdo;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  review = await TestAcuerdo.inReview(body);
});
afterAll(() => api.stop());

describe('a thread in review', () => {
  it('is read by everybody who sees the text, with what each may do', async () => {
    const { threadId, commentId } = await opens('government', review, {
      marked: marked(review, { revision: 1 }),
      mentions: [body.as.society.id],
    });
    const own = await threadOf(body, 'government', review, threadId);
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
    expect(await threadOf(body, 'authority', review, threadId)).toMatchObject({
      unread: 1,
      mayReply: true,
      mayResolve: false,
      comments: [{ mayEdit: false }],
    });
    const settling = [body.as.secretary, body.as.government].map(
      async (as) => (await threadsShown(as, review)).commenting,
    );
    expect(await Promise.all(settling)).toMatchObject([{ maySettle: true }, { maySettle: false }]);
  });

  it('said twice under one command is one comment', async () => {
    const { threadId } = await opens('government', review);
    const command = { commandId: randomUUID(), threadId, commentId: randomUUID(), words: 'Porque sí.' };
    await accepted(review.says('society', 'reply', command));
    await accepted(review.says('society', 'reply', command));
    expect((await threadOf(body, 'government', review, threadId))?.comments).toHaveLength(2);
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
    expect(await threadOf(body, 'society', review, threadId)).toMatchObject({
      comments: [{ words: '¿Por qué ahora?', history: [{ words: '¿Por qué?' }] }],
    });
    await accepted(review.says('government', 'withdrawComment', { threadId, commentId }));
    for (const role of ['society', 'government'] as const) {
      expect(await threadOf(body, role, review, threadId)).toMatchObject({
        comments: [{ words: null, history: [], withdrawnAt: expect.any(String) as string, mayEdit: false }],
      });
    }
  });

  it('is resolved and reopened', async () => {
    const { threadId } = await opens('government', review);
    expect(await review.says('society', 'resolveThread', { threadId })).toMatchObject({ code: 'NOT_THE_RESOLVER' });
    await accepted(review.says('secretary', 'resolveThread', { threadId }));
    expect(await threadOf(body, 'society', review, threadId)).toMatchObject({
      resolved: { person: { id: body.as.secretary.id } },
    });
    await accepted(review.says('government', 'reopenThread', { threadId }));
    expect(await threadOf(body, 'society', review, threadId)).toMatchObject({ resolved: null });
  });

  it.each([
    ['other words than are there', { exact: 'otra cosa' }, 'TEXT_CHANGED'],
    ['a part that is not in it', { partId: randomUUID() }, 'ANCHOR_UNKNOWN'],
    ['a revision that never was', { revision: 9 }, 'ANCHOR_UNKNOWN'],
    ['offsets beyond the part', { end: 1_000_000 }, 'ANCHOR_UNKNOWN'],
  ])('is not opened on %s', async (_what, more, code) => {
    const opening = { ...threadIds(), audience: 'open', words: 'x', marked: marked(review, { revision: 1, ...more }) };
    expect(await review.says('government', 'openThread', opening)).toMatchObject({ code });
  });

  it.each([
    ['nothing', ' ', 'COMMENT_EMPTY'],
    ['too much', 'x'.repeat(5_001), 'COMMENT_TOO_LONG'],
  ])('says not %s', async (_what, words, code) => {
    expect(await review.says('government', 'openThread', { ...threadIds(), audience: 'open', words })).toMatchObject({
      code,
    });
  });

  it('says nothing that cannot be printed', async () => {
    const controls = review.says('government', 'openThread', { ...threadIds(), audience: 'open', words: 'a\u0000b' });
    await expect(controls).rejects.toThrow('BAD_USER_INPUT');
  });

  it('does not stand in the activity', async () => {
    const { activity } = await threadsShown(body.as.government, review);
    expect(activity.map(({ type }) => type)).toEqual(['revision_submitted', 'acuerdo_created']);
  });
});

describe('a thread of the draft', () => {
  it('stays with those who see the draft, and finds its words in what was submitted', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const { threadId } = await opens('secretary', acuerdo, { marked: marked(acuerdo) });
    await accepted(acuerdo.submit());
    expect(await threadOf(body, 'secretary', acuerdo, threadId)).toMatchObject({
      ofDraft: true,
      place: { partId: marked(acuerdo).partId },
    });
    expect(await threadOf(body, 'government', acuerdo, threadId)).toBeUndefined();
    const reply = { threadId, commentId: randomUUID(), words: 'x' };
    expect(await acuerdo.says('government', 'reply', reply)).toMatchObject({ code: 'THREAD_UNKNOWN', facts: {} });
  });

  it('answers members as an acuerdo that never was', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const opening = { ...threadIds(), audience: 'open', words: 'x' };
    expect(await acuerdo.says('government', 'openThread', opening)).toMatchObject({ code: 'ACUERDO_UNKNOWN' });
  });
});

describe('an internal thread', () => {
  it('is nowhere for those who are no members any more', async () => {
    const ending = await aSecretariat(api, { slug: 'relevo', ends: { facilitator: '2022-03-29' } });
    const acuerdo = await TestAcuerdo.inReview(ending);
    const { threadId, commentId } = await (async () => {
      const made = threadIds();
      await accepted(
        acuerdo.says('government', 'openThread', { ...made, audience: 'internal', words: 'Entre nosotros' }),
      );
      return made;
    })();
    const page = async (client: TestClient) => {
      const answer = await client.query<{ acuerdo: unknown; thread: unknown }>(
        `query ($b: Uuid!, $a: Uuid!, $t: Uuid!) { acuerdo(bodyId: $b, id: $a) { threads { ${THREAD_PAGE} } activity { type } }
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

it('the journal replays every row of it', async () => {
  const { fault, entries } = await checkJournal(api.app.get(BodyScope), body.bodyId);
  expect(fault).toBeNull();
  expect(entries).toBeGreaterThan(20);
});
