import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { rowCounts } from '../testing/hold';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';
import { theRules } from '../testing/the-rules';

let api: TestApi;
let body: TestSecretariat;
let number = 0;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());
beforeEach(async () => {
  body = await aSecretariat(api, { slug: `organo-${++number}` });
});

const everySeat = { quorum: { kind: 'all' } };
const adopt = (rules: object, by: TestClient = body.as.administrator) =>
  by.command('adoptRuleSet', { bodyId: body.bodyId, onto: 1, rules });

interface Preview {
  code?: string;
  facts?: object;
  version: number;
  changed: string[];
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  underWay: { version: number; count: number; acuerdos: { title: string; revision: number }[] }[];
}

async function preview(rules: object, by: TestClient = body.as.administrator): Promise<Preview> {
  const facts = `electorate votesForQuorum approvalsIfAllVote approvalsIfQuorumVotes tie castingSeat { seatId held }
    signoffsNeeded lastVotingDay votingEndsWithTerm objectionsUntil silenceUntil sectors { sector held }
    reminders { endsOn next people }`;
  const { previewRules } = await by.query<{ previewRules: Preview }>(
    `query ($input: PreviewRulesInput!) { previewRules(input: $input) {
      ... on ActionRefused { code facts }
      ... on RulesPreview { version changed before { ${facts} } after { ${facts} }
        underWay { version count acuerdos { title revision } } } } }`,
    { input: { bodyId: body.bodyId, rules } },
  );
  return previewRules;
}

interface InForce {
  consequences: { votesForQuorum: number };
  ruleSet: { version: number; rules: { key: string; value: unknown; citation: object }[] };
  ruleSets: { version: number; changed: string[] }[];
  underWay: { version: number; count: number; acuerdos: { title: string }[] }[];
}

async function inForce(by: TestClient = body.as.secretary): Promise<InForce> {
  const answer = await by.query<{ body: InForce }>(
    `query ($slug: ShortText!) { body(slug: $slug) { consequences { votesForQuorum }
      ruleSet { version rules { key value citation { supplied text } } } ruleSets { version changed }
      underWay { version count acuerdos { title } } } }`,
    { slug: body.slug },
  );
  return answer.body;
}

describe('rules that the administrator adopts', () => {
  it('are the next version, cited where they are cited, and say what differs from the one before', async () => {
    const citation = { rule: 'quorum', text: 'Lineamientos, artículo 9' };
    await body.as.administrator.accepted('adoptRuleSet', {
      bodyId: body.bodyId,
      onto: 1,
      rules: theRules(everySeat, [citation, { rule: 'signoff', text: ' ' }]),
    });
    const { consequences, ruleSet, ruleSets } = await inForce();
    expect(consequences.votesForQuorum).toBe(3);
    expect(ruleSets).toEqual([
      { version: 1, changed: [] },
      { version: 2, changed: ['quorum'] },
    ]);
    expect(ruleSet.rules[0]).toEqual({
      key: 'quorum',
      value: { kind: 'all' },
      citation: { supplied: true, text: citation.text },
    });
    expect(ruleSet.rules.filter((rule) => JSON.stringify(rule).includes('"supplied":true'))).toHaveLength(1);
  });

  it('are not adopted by two who proposed them at once: the second sees the first', async () => {
    expect(await adopt(theRules(everySeat))).toMatchObject({ __typename: 'Body' });
    expect(await adopt(theRules({ voteDays: 9 }))).toMatchObject({
      code: 'VERSION_STALE',
      facts: { onto: 1, standing: 2 },
    });
  });

  it('are refused by the names of those that could never be met, and nothing is written', async () => {
    const before = await rowCounts(api);
    const whole = { kind: 'more_than', fraction: { numerator: 1, denominator: 1 } };
    expect(await adopt(theRules({ quorum: whole, castingSeat: body.seats.facilitator, voteDays: 367 }))).toMatchObject({
      code: 'RULE_INVALID',
      facts: { rules: ['quorum', 'castingSeat', 'voteDays'] },
    });
    expect(await rowCounts(api)).toEqual(before);
  });

  it.each([
    ['a quorum of a part that is not said', { quorum: { kind: 'at_least' } }, []],
    ['half a day', { voteDays: 0.5 }, []],
    ['a sector that there is not', { quorumSectors: ['army'] }, []],
    ['two citations of one rule', {}, [1, 2].map((n) => ({ rule: 'quorum', text: `Artículo ${n}` }))],
    ['a citation longer than 2,000 characters', {}, [{ rule: 'quorum', text: 'x'.repeat(2001) }]],
  ])('are bad input with %s', async (_, values, citations) => {
    await expect(adopt(theRules(values, citations))).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('rules of how people are reminded', () => {
  const escalation = { daysBefore: 7, to: [{ name: 'Oficialía de partes', email: 'oficialia@organo.example' }] };

  it('are adopted in their order, and say each day once', async () => {
    const rules = theRules({
      reminderOffsets: [1, 30, 1],
      reminderAudience: ['titulars', 'titulars'],
      reminderEscalation: escalation,
    });
    expect(await adopt(rules)).toMatchObject({ __typename: 'Body' });
    const { ruleSet, ruleSets } = await inForce();
    const valueOf = (key: string) => ruleSet.rules.find((rule) => rule.key === key)?.value;
    expect(valueOf('reminderOffsets')).toEqual([30, 1]);
    expect(valueOf('reminderAudience')).toEqual(['titulars']);
    expect(valueOf('reminderEscalation')).toEqual(escalation);
    expect(ruleSets[1]?.changed).toEqual(['reminderOffsets', 'reminderAudience', 'reminderEscalation']);
  });

  it('are refused by name where nobody could be reminded by them', async () => {
    const rules = theRules({
      reminderOffsets: [],
      reminderTime: '9 de la mañana',
      reminderAudience: [],
      reminderEscalation: { ...escalation, to: [{ name: 'Oficialía', email: 'oficialia' }] },
    });
    expect(await adopt(rules)).toMatchObject({
      code: 'RULE_INVALID',
      facts: { rules: ['reminderOffsets', 'reminderTime', 'reminderAudience', 'reminderEscalation'] },
    });
  });

  it('are bad input with a character that ends a line, and with an audience that there is not', async () => {
    const to = [{ name: 'Oficialía\r\nBcc: todos', email: 'oficialia@organo.example' }];
    await expect(adopt(theRules({ reminderEscalation: { ...escalation, to } }))).rejects.toThrow('BAD_USER_INPUT');
    await expect(adopt(theRules({ reminderAudience: ['everybody'] }))).rejects.toThrow('BAD_USER_INPUT');
  });

  it('come to days of the term in force, and to those who would hear', async () => {
    const { before, after } = await preview(theRules({ reminderOffsets: [5], reminderDays: 'business' }));
    const next = ['2022-04-08', '2022-04-16', '2022-04-20', '2022-04-22', '2022-04-23'];
    expect(before).toMatchObject({ reminders: { endsOn: '2022-04-23', next, people: 5 } });
    expect(after).toMatchObject({ reminders: { endsOn: '2022-04-23', next: ['2022-04-18'], people: 5 } });
  });
});

describe('an acuerdo that is under way', () => {
  it('is decided by the rules it was submitted under, and the next one by the new ones', async () => {
    const first = await TestAcuerdo.inReview(body);
    await body.as.administrator.accepted('adoptRuleSet', { bodyId: body.bodyId, onto: 1, rules: theRules(everySeat) });
    const second = await TestAcuerdo.inReview(body);
    for (const acuerdo of [first, second]) {
      for (const role of ['government', 'society'] as const) {
        expect(await acuerdo.vote(role)).toMatchObject({ __typename: 'Acuerdo' });
      }
    }
    const close = (acuerdo: TestAcuerdo) => acuerdo.says('secretary', 'closeVote', { seen: acuerdo.seen });
    expect(await close(second)).toMatchObject({ code: 'QUORUM_MISSING' });
    expect(await close(first)).toMatchObject({ __typename: 'Acuerdo' });
    expect(await first.status()).toBe('civil_society_signoff');
  });

  it('is named to members by the version that it keeps, and only counted for an administrator who is none', async () => {
    await TestAcuerdo.inDraft(body);
    await TestAcuerdo.inSignoff(body);
    await TestAcuerdo.published(body);
    const { underWay } = await inForce();
    expect(underWay).toEqual([{ version: 1, count: 1, acuerdos: [{ title: 'Programa de trabajo' }] }]);
    expect((await inForce(body.as.administrator)).underWay).toEqual([{ version: 1, count: 1, acuerdos: [] }]);
  });
});

describe('a preview', () => {
  it('says what would change with the seats of today, and writes nothing', async () => {
    await TestAcuerdo.inReview(body);
    const before = await rowCounts(api);
    const answer = await preview(
      theRules({ ...everySeat, castingSeat: body.seats.government, voteDays: 60, objectionWindowDays: 2 }),
    );
    expect(answer).toMatchObject({
      version: 2,
      changed: ['quorum', 'castingSeat', 'voteDays', 'objectionWindowDays'],
      before: { electorate: 3, votesForQuorum: 2, tie: 'not_adopted', lastVotingDay: '2022-04-04' },
      after: {
        votesForQuorum: 3,
        tie: 'casting_seat',
        castingSeat: { seatId: body.seats.government, held: true },
        lastVotingDay: '2022-04-23',
        votingEndsWithTerm: true,
        objectionsUntil: '2022-04-01',
      },
      underWay: [{ version: 1, count: 1, acuerdos: [] }],
    });
    expect((await preview(theRules(everySeat), body.as.society)).underWay[0]?.acuerdos).toEqual([
      { title: 'Programa de trabajo', revision: 1 },
    ]);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('of the rules in force changes nothing', async () => {
    const { changed, before, after } = await preview(theRules());
    expect(changed).toEqual([]);
    expect(after).toEqual(before);
  });

  it('of unsound rules names them', async () => {
    expect(await preview(theRules({ quorumSectors: ['academia'], secondThoughtsMinutes: -1 }))).toEqual({
      code: 'RULE_INVALID',
      facts: { rules: ['quorumSectors', 'secondThoughtsMinutes'] },
    });
  });
});
