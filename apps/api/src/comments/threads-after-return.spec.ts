import { partText, type ActDocument } from '@acuerda/document';
import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted } from '../testing/test-client';
import { marked, opens, replies, threadIds, threadOf, threadsShown } from './testing/talk';

let api: TestApi;
let body: TestSecretariat;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
});
afterAll(() => api.stop());

type Part = ActDocument['content'][number];
type Rewrite = (part: Part) => Part[];

const saying = (part: Part, text: string, id = part.attrs.id): Part => ({
  ...part,
  attrs: { ...part.attrs, id },
  content: [{ type: 'text', text }],
});

/** Marks words of the only considerando in review, and gives the thread after a return and another submission. */
async function afterRewriting(rewrite: Rewrite) {
  const acuerdo = await TestAcuerdo.inReview(body);
  const mark = marked(acuerdo, { revision: 1 });
  const { threadId } = await opens('government', acuerdo, { marked: mark });
  await accepted(acuerdo.returnToDraft());
  const content = acuerdo.document.content.flatMap((part) => (part.attrs.id === mark.partId ? rewrite(part) : [part]));
  await acuerdo.write({ ...acuerdo.document, content }, 1);
  const drafted = await threadOf(body, 'secretary', acuerdo, threadId);
  await accepted(acuerdo.submit());
  const thread = await threadOf(body, 'government', acuerdo, threadId);
  expect(thread?.anchor).toMatchObject({ exact: mark.exact });
  return { mark, thread, drafted, acuerdo };
}

describe('after a return, what was marked', () => {
  it('is where it was, in a part that nobody touched', async () => {
    const { thread, mark } = await afterRewriting((part) => [part]);
    expect(thread).toMatchObject({ place: { partId: mark.partId, start: mark.start, moved: false }, mayReply: true });
  });

  it('moves with the words around it', async () => {
    const { thread, drafted, mark } = await afterRewriting((part) => [saying(part, `Además: ${partText(part)}`)]);
    const place = { partId: mark.partId, start: mark.start + 8, end: mark.end + 8, moved: true };
    expect(thread).toMatchObject({ place });
    expect(drafted).toMatchObject({ place });
  });

  it('is found in the part that its half became', async () => {
    const half = randomUUID();
    const { thread, mark } = await afterRewriting((part) => [
      saying(part, 'Es del conocimiento público que el año comienza.'),
      saying(part, partText(part), half),
    ]);
    expect(thread).toMatchObject({ place: { partId: half, start: mark.start, moved: true } });
  });

  it('is an orphan with its quote, where its words were said otherwise', async () => {
    const { thread } = await afterRewriting((part) => [saying(part, 'Se dice de otra manera.')]);
    expect(thread).toMatchObject({ place: null, mayReply: true });
  });

  it('is an orphan with its quote, where its part is gone', async () => {
    const { thread, acuerdo } = await afterRewriting((part) => [
      saying(part, 'Otra razón del todo distinta.', randomUUID()),
    ]);
    expect(thread).toMatchObject({ place: null });
    await replies('society', acuerdo, thread!.id);
  });

  it('finds its words again, when a later text says them again', async () => {
    const { thread, acuerdo, mark } = await afterRewriting((part) => [saying(part, 'Se dice de otra manera.')]);
    await accepted(acuerdo.returnToDraft());
    const before = acuerdo.document.content.map((part) =>
      part.attrs.id === mark.partId ? saying(part, 'Conviene que el trabajo del año se conozca de antemano.') : part,
    );
    await acuerdo.write({ ...acuerdo.document, content: before }, 2);
    await accepted(acuerdo.submit());
    expect(await threadOf(body, 'society', acuerdo, thread!.id)).toMatchObject({ place: { start: mark.start } });
  });
});

describe('when the stage closes meanwhile', () => {
  it('a comment is refused by name, and what was said stays readable', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const { threadId, commentId } = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }) });
    await accepted(acuerdo.says('secretary', 'withdraw', { reason: 'Ya no hace falta.' }));
    const closed = { code: 'COMMENTS_CLOSED', facts: { status: 'withdrawn' } };
    const said = { threadId, commentId: randomUUID(), words: 'Llegó tarde.' };
    expect(await acuerdo.says('society', 'reply', said)).toMatchObject(closed);
    const opening = { ...threadIds(), audience: 'open', words: 'Llegó tarde.' };
    expect(await acuerdo.says('society', 'openThread', opening)).toMatchObject(closed);
    expect(await acuerdo.says('government', 'editComment', { ...said, commentId })).toMatchObject(closed);
    expect(await acuerdo.says('government', 'resolveThread', { threadId })).toMatchObject(closed);
    const { threads, commenting } = await threadsShown(body.as.society, acuerdo);
    expect(commenting).toMatchObject({ refusal: { code: 'COMMENTS_CLOSED' }, audiences: [] });
    expect(threads.items).toMatchObject([{ id: threadId, mayReply: false, place: { moved: false } }]);
  });
});

describe('once it is published', () => {
  it('the comments are for the body, also for who comes to it later, and nowhere in public', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const words = 'Una frase que nadie más dice';
    const { threadId } = await opens('government', acuerdo, { marked: marked(acuerdo, { revision: 1 }), words });
    await opens('government', acuerdo, { audience: 'internal', words });
    for (const role of ['government', 'authority', 'society'] as const) await accepted(acuerdo.vote(role));
    await accepted(acuerdo.signOff());
    await accepted(acuerdo.publish());

    const newcomer = await api.person('Quien llega después');
    await accepted(
      body.as.secretary.command('recordAppointment', {
        bodyId: body.bodyId,
        appointmentId: randomUUID(),
        seatId: body.seats.facilitator,
        personId: newcomer.id,
        capacity: 'alternate',
        startsOn: '2022-03-30',
        ends: { kind: 'with_body' },
        act: { title: 'Acta de designación', date: '2022-03-30' },
      }),
    );
    const { threads, commenting } = await threadsShown(newcomer, acuerdo);
    expect(threads).toMatchObject({ total: 2, items: [{ id: threadId, mayReply: false }, { audience: 'internal' }] });
    expect(commenting.refusal).toMatchObject({ code: 'COMMENTS_CLOSED' });

    const found = await newcomer.query<{ acuerdo: { publication: { path: string; jsonPath: string } } }>(
      `query ($bodyId: Uuid!, $acuerdoId: Uuid!) { acuerdo(bodyId: $bodyId, id: $acuerdoId) { publication { path jsonPath } } }`,
      acuerdo.key,
    );
    for (const path of [found.acuerdo.publication.path, found.acuerdo.publication.jsonPath, '/', `/${body.slug}`]) {
      const page = await api.anybody().request('GET', path, undefined, { accept: 'text/html' });
      expect([path, page.statusCode]).toEqual([path, 200]);
      expect(page.body).toMatch(/programa de trabajo/i);
      expect(page.body).not.toMatch(new RegExp(`${words}|${threadId}|comentario`, 'i'));
    }
  });
});
