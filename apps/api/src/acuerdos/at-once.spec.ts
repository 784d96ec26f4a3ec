import { randomUUID } from 'node:crypto';
import { checkJournal } from '../operations/check-journal';
import { DueSteps } from '../operations/due-steps';
import { BodyScope } from '../platform/transaction/body-scope';
import { aSecretariat, installationAct, type TestSecretariat } from '../testing/a-secretariat';
import { anAct, anExtension } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { holdJournal, pinNextDecision, rowCounts } from '../testing/hold';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let number = 0;
const aBody = (options: Parameters<typeof aSecretariat>[1] = {}): Promise<TestSecretariat> =>
  aSecretariat(api, { slug: `organo-${++number}`, ...options });

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());

const accepted = { __typename: 'Acuerdo' };

const entriesOf = ({ body, id }: TestAcuerdo): Promise<{ type: string; command_id: string }[]> =>
  asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ type: string; command_id: string }>(
      'select type, command_id from journal_entry where body_id = $1 and acuerdo_id = $2 order by position',
      [body.bodyId, id],
    );
    return rows;
  });
const typesOf = async (acuerdo: TestAcuerdo) => (await entriesOf(acuerdo)).map(({ type }) => type);

async function isInOrder(body: TestSecretariat): Promise<void> {
  expect((await checkJournal(api.app.get(BodyScope), body.bodyId)).fault).toBeNull();
}

describe('two members at once', () => {
  it('both count, one after the other in the journal', async () => {
    const acuerdo = await TestAcuerdo.inReview(await aBody());
    const journal = await holdJournal(api, acuerdo.body.bodyId);
    const votes = [acuerdo.vote('government'), acuerdo.vote('authority')];
    await journal.waitedFor(2);
    await journal.release();
    expect(await Promise.all(votes)).toMatchObject([accepted, accepted]);
    expect((await typesOf(acuerdo)).filter((type) => type === 'vote_cast')).toHaveLength(2);
    await isInOrder(acuerdo.body);
  });
});

describe('a double click', () => {
  it('is one entry and one answer', async () => {
    const acuerdo = await TestAcuerdo.inReview(await aBody());
    const commandId = randomUUID();
    const journal = await holdJournal(api, acuerdo.body.bodyId);
    const clicks = [acuerdo.vote('government', { commandId }), acuerdo.vote('government', { commandId })];
    await journal.waitedFor(2);
    await journal.release();
    const [first, second] = await Promise.all(clicks);
    expect(first).toMatchObject(accepted);
    expect(second).toEqual(first);
    expect((await typesOf(acuerdo)).filter((type) => type === 'vote_cast')).toHaveLength(1);
  });

  it('is answered as before when it comes again later, and changes nothing', async () => {
    const acuerdo = await TestAcuerdo.ready(await aBody());
    const commandId = randomUUID();
    expect(await acuerdo.publish({ commandId })).toMatchObject(accepted);
    const before = await rowCounts(api);
    expect(await acuerdo.publish({ commandId })).toMatchObject(accepted);
    expect(await rowCounts(api)).toEqual(before);
  });
});

describe('a command id that was used already', () => {
  const reused = { code: 'COMMAND_ID_REUSED' };
  let acuerdo: TestAcuerdo;
  const commandId = randomUUID();
  beforeAll(async () => {
    acuerdo = await TestAcuerdo.inReview(await aBody());
    expect(await acuerdo.vote('government', { commandId })).toMatchObject(accepted);
  });

  it('is not another person’s', async () => {
    expect(await acuerdo.vote('authority', { commandId })).toMatchObject(reused);
  });

  it('is not another command’s', async () => {
    const closing = { seen: acuerdo.seen, commandId };
    expect(await acuerdo.says('government', 'closeVote', closing)).toMatchObject(reused);
  });

  it('is not the same command’s on another acuerdo', async () => {
    const other = await TestAcuerdo.inReview(acuerdo.body);
    expect(await other.vote('government', { commandId })).toMatchObject(reused);
    expect(await typesOf(other)).not.toContain('vote_cast');
  });
});

describe('a stale tab', () => {
  it('decides nothing on the former revision', async () => {
    const acuerdo = await TestAcuerdo.inReview(await aBody());
    const { seen } = acuerdo;
    await acuerdo.returnToDraft();
    await acuerdo.write(anAct('Acuerdo por el que se aprueba otro programa de trabajo'), 1);
    await acuerdo.submit();
    const stale = { code: 'REVISION_STALE', facts: { seen, current: acuerdo.seen } };
    expect(await acuerdo.vote('government', { seen })).toMatchObject(stale);
    // Neither the new number with the old text, nor the old number with the new one.
    expect(await acuerdo.vote('government', { seen: { ...seen, revision: 2 } })).toMatchObject({
      code: 'REVISION_STALE',
    });
    expect(await acuerdo.vote('government', { seen: { ...acuerdo.seen, revision: 1 } })).toMatchObject({
      code: 'REVISION_STALE',
    });
  });
});

describe('returned, edited and submitted again', () => {
  it('the approvals of before stay in the record and no longer count', async () => {
    const acuerdo = await TestAcuerdo.inReview(await aBody());
    await acuerdo.vote('government');
    await acuerdo.vote('authority');
    await acuerdo.returnToDraft();
    await acuerdo.write(anAct('Acuerdo por el que se aprueba otro programa de trabajo'), 1);
    expect(await acuerdo.submit()).toMatchObject(accepted);
    expect(await acuerdo.vote('society')).toMatchObject(accepted);
    const found = await acuerdo.body.as.secretary.query(
      `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) {
        status vote { revision open tally { approve reject abstain } quorum { present } votes { revision standing } }
      } }`,
      { bodyId: acuerdo.body.bodyId, id: acuerdo.id },
    );
    const superseded = { revision: 1, standing: 'superseded' };
    expect(found).toEqual({
      acuerdo: {
        status: 'member_review',
        vote: {
          revision: 2,
          open: true,
          tally: { approve: 1, reject: 0, abstain: 0 },
          quorum: { present: 1 },
          votes: [superseded, superseded, { revision: 2, standing: 'counted' }],
        },
      },
    });
    await isInOrder(acuerdo.body);
  });
});

describe('a seat whose appointment is over', () => {
  it('votes on its last day, and no longer on the next', async () => {
    const body = await aBody({ ends: { authority: '2022-03-31', government: '2022-03-31' } });
    const acuerdo = await TestAcuerdo.inReview(body);
    await pinNextDecision(api, body.bodyId, '2022-04-01T05:59:59.999Z');
    expect(await acuerdo.vote('government')).toMatchObject(accepted);
    await pinNextDecision(api, body.bodyId, '2022-04-01T06:00:00.000Z');
    expect(await acuerdo.vote('authority')).toMatchObject({
      code: 'APPOINTMENT_ENDED',
      facts: { seatId: body.seats.authority, endedOn: '2022-03-31' },
    });
  });

  it('is not voted for by an alternate without an act, and is by one with it', async () => {
    const body = await aBody();
    const acuerdo = await TestAcuerdo.inReview(body);
    const alternate = body.as.facilitator;
    const vote = { ...acuerdo.key, seen: acuerdo.seen, seatId: body.seats.government, choice: 'approve' };
    expect(await alternate.command('vote', vote)).toMatchObject({ code: 'NO_APPOINTMENT' });
    await body.as.secretary.accepted('recordAppointment', {
      bodyId: body.bodyId,
      appointmentId: randomUUID(),
      seatId: body.seats.government,
      personId: alternate.id,
      capacity: 'alternate',
      startsOn: '2022-03-30',
      ends: { kind: 'on', date: '2022-04-05' },
      act: { ...installationAct, title: 'Oficio de suplencia' },
    });
    expect(await alternate.command('vote', vote)).toMatchObject(accepted);
  });
});

describe('published twice at once', () => {
  it('has one folio, and the second hears which', async () => {
    const acuerdo = await TestAcuerdo.ready(await aBody());
    const journal = await holdJournal(api, acuerdo.body.bodyId);
    const both = [acuerdo.publish(), acuerdo.publish()];
    await journal.waitedFor(2);
    await journal.release();
    const folio = `${acuerdo.body.slug.toUpperCase()}/ACU/2022/001`;
    expect((await Promise.all(both)).toSorted((a, b) => a.__typename.localeCompare(b.__typename))).toMatchObject([
      { code: 'ALREADY_PUBLISHED', facts: { folio } },
      accepted,
    ]);
    expect((await typesOf(acuerdo)).filter((type) => type === 'acuerdo_published')).toHaveLength(1);
  });

  it('several acts get folios without a gap', async () => {
    const body = await aBody();
    const acts = [];
    for (let i = 0; i < 3; i++) acts.push(await TestAcuerdo.ready(body));
    const journal = await holdJournal(api, body.bodyId);
    const all = acts.map((act) => act.publish());
    await journal.waitedFor(3);
    await journal.release();
    expect(await Promise.all(all)).toMatchObject([accepted, accepted, accepted]);
    const folios = await asSuperuser(api, async (client) => {
      const { rows } = await client.query<{ folio: string }>(
        'select folio from publication where body_id = $1 order by folio',
        [body.bodyId],
      );
      return rows.map(({ folio }) => folio.slice(-3));
    });
    expect(folios).toEqual(['001', '002', '003']);
    await isInOrder(body);
  });
});

describe('two acuerdos that extend the same term', () => {
  it('the second is refused as stale, and then returned by itself', async () => {
    const body = await aBody();
    const first = await TestAcuerdo.ready(body, anExtension(body.terms.exercise, '2023-04-30'));
    const second = await TestAcuerdo.ready(body, anExtension(body.terms.exercise, '2023-06-30'));
    const journal = await holdJournal(api, body.bodyId);
    const published = [first.publish(), second.publish()];
    await journal.waitedFor(2);
    await journal.release();
    const answers = await Promise.all(published);
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.find(({ code }) => code !== undefined)).toMatchObject({
      code: 'EFFECT_STALE',
      facts: { term: body.terms.exercise.name, writtenAgainst: '2022-04-23' },
    });
    const stale = (await first.status()) === 'published' ? second : first;
    await isInOrder(body);
    await api.app.get(DueSteps).take();
    expect(await stale.status()).toBe('draft');
    expect((await typesOf(stale)).at(-1)).toBe('acuerdo_returned');
    await isInOrder(body);
  });

  it('an extension that is shorter than what stands is refused at submission', async () => {
    const body = await aBody();
    const shorter = await TestAcuerdo.inDraft(body, anExtension(body.terms.exercise, '2022-04-10'));
    expect(await shorter.submit()).toMatchObject({
      code: 'LINT_ERRORS',
      facts: { errors: ['EFFECT_NOT_LATER'] },
    });
  });
});
