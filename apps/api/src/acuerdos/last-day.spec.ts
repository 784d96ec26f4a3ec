import type { Instant } from '@acuerda/workflow/vocabulary';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { anExtension } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { holdJournal, pinNextDecision, rowCounts } from '../testing/hold';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';

/** 23 April 2022 is over in America/Merida: daylight saving, five hours behind. */
const over: Instant = '2022-04-24T05:00:00.000Z';
const lastInstant: Instant = '2022-04-24T04:59:59.999Z';
/** 30 April 2023 is over in America/Merida: no daylight saving any more, six hours behind. */
const overIn2023: Instant = '2023-05-01T06:00:00.000Z';
const lastInstantIn2023: Instant = '2023-05-01T05:59:59.999Z';

let api: TestApi;
let number = 0;
const aBody = (): Promise<TestSecretariat> => aSecretariat(api, { slug: `organo-${++number}` });

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-04-23T15:00:00.000Z' });
});
afterAll(() => api.stop());

const ended = (body: TestSecretariat, endedOn: string, endedAt: Instant) => ({
  code: 'BODY_TERM_ENDED',
  facts: {
    term: body.terms.body.name,
    termId: body.terms.body.id,
    endedOn,
    endedAt,
    missing: 'reinstallation',
  },
});

async function happened(acuerdo: TestAcuerdo): Promise<{ type: string; at: Instant }[]> {
  const { acuerdo: found } = await acuerdo.body.as.secretary.query<{
    acuerdo: { activity: { type: string; at: Instant }[] };
  }>(`query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { activity { type at } } }`, {
    bodyId: acuerdo.body.bodyId,
    id: acuerdo.id,
  });
  return found.activity;
}

describe.each([
  ['a vote', TestAcuerdo.inReview, (acuerdo: TestAcuerdo) => acuerdo.vote('government'), 'vote_cast'],
  ['a sign-off', TestAcuerdo.inSignoff, (acuerdo: TestAcuerdo) => acuerdo.signOff(), 'signed_off'],
  ['a submission', TestAcuerdo.inDraft, (acuerdo: TestAcuerdo) => acuerdo.submit(), 'revision_submitted'],
  ['a publication', TestAcuerdo.ready, (acuerdo: TestAcuerdo) => acuerdo.publish(), 'acuerdo_published'],
])('%s', (_, begin, say, event) => {
  it("is taken at the last instant of the body's last day", async () => {
    const acuerdo = await begin(await aBody());
    await pinNextDecision(api, acuerdo.body.bodyId, lastInstant);
    expect(await say(acuerdo)).toMatchObject({ __typename: 'Acuerdo' });
    expect(await happened(acuerdo)).toContainEqual({ type: event, at: lastInstant });
  });

  it('is refused at the first instant of the next day, and nothing is written', async () => {
    const acuerdo = await begin(await aBody());
    await pinNextDecision(api, acuerdo.body.bodyId, over);
    const before = await rowCounts(api);
    expect(await say(acuerdo)).toMatchObject(ended(acuerdo.body, '2022-04-23', over));
    expect(await rowCounts(api)).toEqual(before);
  });
});

describe("a publication that waits for the body's lock while midnight passes", () => {
  it('is judged when it gets the lock: refused, and nothing is written', async () => {
    const acuerdo = await TestAcuerdo.ready(await aBody());
    const before = await rowCounts(api);
    const journal = await holdJournal(api, acuerdo.body.bodyId);
    const publication = acuerdo.publish();
    await journal.waitedFor(1);
    const ahead = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ ahead: string }>('select ahead_by::text as ahead from legal_clock');
      await client.query('update legal_clock set ahead_by = $1::timestamptz - clock_timestamp()', [over]);
      return rows[0]!.ahead;
    });
    await journal.release();
    expect(await publication).toMatchObject(ended(acuerdo.body, '2022-04-23', over));
    expect(await rowCounts(api)).toEqual(before);
    await asSuperuser(api, (client) => client.query('update legal_clock set ahead_by = $1::interval', [ahead]));
    expect(await acuerdo.status()).toBe('ready_to_publish');
  });
});

describe('by the clock itself', () => {
  it('the day ends while people vote', async () => {
    const body = await aBody();
    const extended = await aBody();
    const prepared = await TestAcuerdo.ready(extended, anExtension(extended.terms.body, '2023-04-30'));
    const acuerdo = await TestAcuerdo.inReview(body);
    const draft = await TestAcuerdo.inDraft(body);
    await api.moveLegalTo('2022-04-24T04:59:00.000Z');
    expect(await acuerdo.vote('government')).toMatchObject({ __typename: 'Acuerdo' });
    expect(await prepared.publish()).toMatchObject({ __typename: 'Acuerdo' });
    await api.moveLegalTo(over);
    expect(await acuerdo.vote('authority')).toMatchObject(ended(body, '2022-04-23', over));

    // Reading, drafting, returning and withdrawing go on; the secretariat's own appointment followed the body's term.
    expect(await acuerdo.status()).toBe('member_review');
    await draft.write(draft.document, 1);
    expect(await acuerdo.returnToDraft()).toMatchObject({
      code: 'NOT_THE_SECRETARIAT',
      facts: { because: 'APPOINTMENT_ENDED' },
    });

    // What was published a minute before midnight keeps the other body in force for another year.
    const next = await TestAcuerdo.inReview(extended);
    expect(await next.vote('government')).toMatchObject({ __typename: 'Acuerdo' });
  });

  it('a secretariat whose appointment outlives the body returns and withdraws, and does no more', async () => {
    const body = await aSecretariat(api, {
      slug: 'organo-que-termino',
      ends: { secretary: '2022-12-31' },
      installedOn: '2021-04-23',
      endsOn: '2022-04-30',
    });
    const reviewed = await TestAcuerdo.inReview(body);
    const ready = await TestAcuerdo.ready(body);
    await api.moveLegalTo('2022-05-01T05:00:00.000Z');
    const gone = ended(body, '2022-04-30', '2022-05-01T05:00:00.000Z');
    expect(await ready.publish()).toMatchObject(gone);
    expect(await reviewed.returnToDraft()).toMatchObject({ __typename: 'Acuerdo' });
    expect(await reviewed.submit()).toMatchObject(gone);
    expect(await ready.says('secretary', 'withdraw', { reason: 'El órgano terminó.' })).toMatchObject({
      __typename: 'Acuerdo',
    });
  });

  it('an extended term ends with its last day, an hour later by UTC than the year before', async () => {
    const body = await aSecretariat(api, { slug: 'organo-prorrogado', endsOn: '2022-12-31' });
    const extension = await TestAcuerdo.ready(body, anExtension(body.terms.body, '2023-04-30'));
    expect(await extension.publish()).toMatchObject({ __typename: 'Acuerdo' });
    const acuerdo = await TestAcuerdo.inReview(body);
    await api.moveLegalTo('2023-04-30T15:00:00.000Z');
    await pinNextDecision(api, body.bodyId, lastInstantIn2023);
    expect(await acuerdo.vote('government')).toMatchObject({ __typename: 'Acuerdo' });
    expect(await happened(acuerdo)).toContainEqual({ type: 'vote_cast', at: lastInstantIn2023 });
    await pinNextDecision(api, body.bodyId, overIn2023);
    expect(await acuerdo.vote('authority')).toMatchObject(ended(body, '2023-04-30', overIn2023));
  });
});
