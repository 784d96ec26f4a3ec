import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { anAct } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { hold } from '../testing/hold';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
});
afterAll(() => api.stop());

const saved = { __typename: 'Draft' };
const another = () => anAct('Acuerdo por el que se aprueba otro programa de trabajo');

async function draftedByTwo(): Promise<TestAcuerdo> {
  const acuerdo = await TestAcuerdo.inDraft(body);
  const personIds = [body.as.secretary.id, body.as.society.id];
  await body.as.secretary.accepted('nameDrafters', { ...acuerdo.key, personIds });
  return acuerdo;
}

describe('two drafters', () => {
  it('one writes at a time, and the other hears who', async () => {
    const { key } = await draftedByTwo();
    expect(await body.as.secretary.takePen(key)).toMatchObject(saved);
    const busy = { code: 'DRAFT_BEING_WRITTEN', facts: { personId: body.as.secretary.id } };
    expect(await body.as.society.takePen(key)).toMatchObject(busy);
    expect(await body.as.society.save({ ...key, version: 1, document: another() })).toMatchObject(busy);
    expect(await body.as.secretary.takePen(key)).toMatchObject(saved);
  });

  it('the pen is free again once it was not used for a minute', async () => {
    const { key } = await draftedByTwo();
    await body.as.secretary.takePen(key);
    await asSuperuser(api, (client) =>
      client.query('update draft set writer_until = clock_timestamp() where acuerdo_id = $1', [key.acuerdoId]),
    );
    expect(await body.as.society.takePen(key)).toMatchObject(saved);
  });

  it('of two who take it at once, one has it', async () => {
    const { key } = await draftedByTwo();
    const pen = await hold(api, 'select 1 from draft where acuerdo_id = $1 for update', [key.acuerdoId]);
    const both = [body.as.secretary.takePen(key), body.as.society.takePen(key)];
    await pen.waitedFor(1);
    await pen.release();
    const answers = (await Promise.all(both)).map(({ code }) => code ?? 'taken');
    expect(answers.toSorted()).toEqual(['DRAFT_BEING_WRITTEN', 'taken']);
  });
});

describe('a save', () => {
  it('never lands on a text that its writer has not seen', async () => {
    const { key } = await draftedByTwo();
    expect(await body.as.secretary.save({ ...key, version: 1, document: another() })).toMatchObject({ version: 2 });
    expect(await body.as.secretary.save({ ...key, version: 1, document: anAct() })).toMatchObject({
      code: 'DRAFT_CHANGED',
      facts: { seen: 1, current: 2 },
    });
  });

  it('is refused to a member who is not a drafter and can see the acuerdo', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    await acuerdo.returnToDraft();
    const input = { ...acuerdo.key, version: 1, document: another() };
    expect(await body.as.government.save(input)).toMatchObject({ code: 'NOT_A_DRAFTER' });
    expect(await body.as.government.takePen(acuerdo.key)).toMatchObject({ code: 'NOT_A_DRAFTER' });
  });

  it('is told of no acuerdo where the member may not see the draft', async () => {
    const { key } = await draftedByTwo();
    expect(await body.as.government.save({ ...key, version: 1, document: another() })).toMatchObject({
      code: 'ACUERDO_UNKNOWN',
    });
  });

  it('that waits for a submission is refused, and what was submitted stays what it was', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    // The submission holds the draft and waits; the save comes to wait for the draft behind it.
    const revisions = await hold(api, 'lock table revision in exclusive mode');
    const submission = acuerdo.submit();
    await revisions.waitedFor(1);
    const save = body.as.secretary.save({ ...acuerdo.key, version: 1, document: another() });
    await revisions.waitedFor(2);
    await revisions.release();
    expect(await submission).toMatchObject({ __typename: 'Acuerdo' });
    expect(await save).toMatchObject({ code: 'NOT_IN_DRAFT' });
    await asSuperuser(api, async (client) => {
      const { rows } = await client.query('select version, document from draft where acuerdo_id = $1', [acuerdo.id]);
      expect(rows).toEqual([{ version: 1, document: acuerdo.document }]);
    });
  });

  it('that a submission waits for is kept, and the submission is of a text that is no longer there', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const draft = await hold(api, 'select 1 from draft where acuerdo_id = $1 for update', [acuerdo.id]);
    const save = body.as.secretary.save({ ...acuerdo.key, version: 1, document: another() });
    await draft.waitedFor(1);
    // The submission holds the acuerdo, and comes to wait for the draft behind the save.
    const submission = acuerdo.submit();
    await draft.waitedFor(2);
    await draft.release();
    expect(await save).toMatchObject(saved);
    expect(await submission).toMatchObject({ code: 'REVISION_STALE' });
  });
});

describe('a hostile document', () => {
  const part = (attrs: object, content?: unknown) => ({
    type: 'doc',
    content: [
      {
        type: 'part',
        attrs: { id: randomUUID(), kind: 'considerando', level: 1, effects: [], ...attrs },
        ...(content === undefined ? {} : { content }),
      },
    ],
  });
  const text = (words: string, marks?: unknown) => [{ type: 'text', text: words, ...(marks ? { marks } : {}) }];
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

  it.each<[string, unknown]>([
    ['no document', 'texto'],
    ['null', null],
    ['a list', []],
    ['another root', { type: 'script', content: [] }],
    ['a hidden key', { ...anAct(), hidden: 'x'.repeat(1000) }],
    ['a level that there is not', part({ level: 99 })],
    ['a kind that there is not', part({ kind: 'script' })],
    ['an id that is none', part({ id: '1' })],
    ['effects in a considerando', part({ effects: [{}] })],
    ['a link that runs', part({}, text('x', [{ type: 'act_link', attrs: { href: 'javascript:alert(1)' } }]))],
    ['a mark that there is not', part({}, text('x', [{ type: 'comment', attrs: { id: '1' } }]))],
    ['a control character', part({}, text('a\u0000b'))],
    ['half a character', part({}, text('a\ud800b'))],
    ['text that turns its direction', part({}, text('a\u202eb'))],
    ['an empty run', part({}, text(''))],
    ['a part of a million letters', part({}, text('x'.repeat(1_000_000)))],
    ['a thousand parts', { type: 'doc', content: Array.from({ length: 1000 }, () => part({}).content[0]) }],
    ['a nest of lists', part({}, deep(2000))],
  ])('is bad input: %s', async (_, document) => {
    const { key } = await TestAcuerdo.inDraft(body);
    const { data, errors } = await body.as.secretary.ask(
      'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
      { input: { ...key, version: 1, document } },
    );
    expect(data).toBeFalsy();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('does not reach a prototype', async () => {
    const { key } = await TestAcuerdo.inDraft(body);
    const query = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }';
    const document = JSON.parse('{"type":"doc","content":[],"__proto__":{"x":1}}') as object;
    const variables = { input: { ...key, version: 1, document } };
    const answer = await body.as.secretary.request('POST', '/graphql', { query, variables });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual({ code: 'BAD_USER_INPUT', requestId: answer.headers['x-request-id'] });
  });
});
