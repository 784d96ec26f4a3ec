import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { invitationCommands } from '../bodies/testing/invitation-verdicts';
import { rosterCommands } from '../bodies/testing/roster-verdicts';
import { commentCommands, commentQueries } from '../comments/testing/verdicts';
import { noticesVerdicts } from '../notices/testing/verdicts';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { anAct } from '../testing/an-act';
import { inGraphql, theRules } from '../testing/the-rules';
import { rowCounts } from '../testing/hold';
import { startTestApi, type TestApi } from '../testing/test-api';
import { inputTypeOf, type TestClient } from '../testing/test-client';

/** In this order: nobody, an account without a body, a member, the secretary, the administrator, another body's secretary. */
type Verdicts = readonly [string, string, string, string, string, string];
type Persona = 'nobody' | 'stranger' | 'member' | 'secretary' | 'administrator' | 'outsider';
const order: readonly Persona[] = ['nobody', 'stranger', 'member', 'secretary', 'administrator', 'outsider'];

let api: TestApi;
let body: TestSecretariat;
let personas: Record<Persona, TestClient>;
let draft: TestAcuerdo;
let returned: TestAcuerdo;
let review: TestAcuerdo;
let signoff: TestAcuerdo;
let ready: TestAcuerdo;
const objectionId = randomUUID();

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  const other = await aSecretariat(api, { slug: 'otro' });
  personas = {
    nobody: api.anybody(),
    stranger: await api.person('Persona sin órgano'),
    member: body.as.government,
    secretary: body.as.secretary,
    administrator: body.as.administrator,
    outsider: other.as.secretary,
  };
  draft = await TestAcuerdo.inDraft(body);
  returned = await TestAcuerdo.inReview(body);
  await returned.returnToDraft();
  review = await TestAcuerdo.inReview(body);
  signoff = await TestAcuerdo.inSignoff(body);
  ready = await TestAcuerdo.ready(body);
  const partId = signoff.document.content[3]!.attrs.id;
  const raised = { seen: signoff.seen, objectionId, seatId: body.seats.society, partId, reasons: 'No se sostiene.' };
  await body.as.society.accepted('object', { ...signoff.key, ...raised });
});
afterAll(() => api.stop());

/** A text that nobody saw: who may decide is told that it is stale, and nothing changes for the next persona. */
const unseen = { revision: 1, hash: '0'.repeat(64) };
const on =
  (acuerdo: () => TestAcuerdo, input: () => object = () => ({})) =>
  () => ({ ...acuerdo().key, ...input() });

const NO = 'UNAUTHENTICATED';
const HIDDEN = 'ACUERDO_UNKNOWN';
const NO_BODY = 'BODY_UNKNOWN';
const STALE = 'REVISION_STALE';
const NOT_SECRETARIAT = 'NOT_THE_SECRETARIAT';

const bySecretariat = (code: string): Verdicts => [NO, HIDDEN, NOT_SECRETARIAT, code, HIDDEN, HIDDEN];
const byKeeper = (code: string): Verdicts => [NO, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', code, 'FORBIDDEN'];
const yes = 'yes';

const commands: Record<string, { input: () => object; verdicts: Verdicts }> = {
  createAcuerdo: {
    input: () => ({ bodyId: body.bodyId, acuerdoId: randomUUID(), title: ' ' }),
    verdicts: bySecretariat('NAME_REQUIRED'),
  },
  submit: {
    input: on(
      () => returned,
      () => ({ hash: unseen.hash }),
    ),
    verdicts: bySecretariat(STALE),
  },
  nameDrafters: {
    input: on(
      () => review,
      () => ({ personIds: [body.as.secretary.id] }),
    ),
    verdicts: bySecretariat(yes),
  },
  ...invitationCommands({
    review: () => review.key,
    bodyId: () => body.bodyId,
    personId: () => body.as.secretary.id,
    no: NO,
  }),
  recordStatement: {
    input: on(
      () => signoff,
      () => ({ seen: unseen, seatId: body.seats.government, text: 'Queda dicho.' }),
    ),
    verdicts: [NO, HIDDEN, STALE, 'NO_APPOINTMENT', HIDDEN, HIDDEN],
  },
  vote: {
    input: on(
      () => review,
      () => ({ seen: unseen, seatId: body.seats.government, choice: 'approve' }),
    ),
    verdicts: [NO, HIDDEN, STALE, 'NO_APPOINTMENT', HIDDEN, HIDDEN],
  },
  closeVote: {
    input: on(
      () => review,
      () => ({ seen: unseen }),
    ),
    verdicts: bySecretariat('QUORUM_MISSING'),
  },
  extendVote: {
    input: on(
      () => review,
      () => ({ seen: unseen, deadline: '2022-04-20', reason: 'Falta quórum.' }),
    ),
    verdicts: bySecretariat('DEADLINE_NOT_REACHED'),
  },
  signOff: {
    input: on(
      () => signoff,
      () => ({ seen: unseen, seatId: body.seats.society }),
    ),
    verdicts: [NO, HIDDEN, 'NO_APPOINTMENT', 'NO_APPOINTMENT', HIDDEN, HIDDEN],
  },
  object: {
    input: on(
      () => signoff,
      () => ({
        seen: unseen,
        objectionId: randomUUID(),
        seatId: body.seats.society,
        partId: randomUUID(),
        reasons: 'No.',
      }),
    ),
    verdicts: [NO, HIDDEN, 'NO_APPOINTMENT', 'NO_APPOINTMENT', HIDDEN, HIDDEN],
  },
  answerObjection: {
    input: on(
      () => signoff,
      () => ({ seen: unseen, objectionId, accept: false, reasons: 'Consta.' }),
    ),
    verdicts: bySecretariat(STALE),
  },
  withdrawObjection: {
    input: on(
      () => signoff,
      () => ({ seen: unseen, objectionId }),
    ),
    verdicts: [NO, HIDDEN, 'NOT_THE_OBJECTING_SEAT', 'NOT_THE_OBJECTING_SEAT', HIDDEN, HIDDEN],
  },
  maintainObjection: {
    input: on(
      () => signoff,
      () => ({ seen: unseen, objectionId, reasons: 'Se sostiene.' }),
    ),
    verdicts: [NO, HIDDEN, 'OBJECTION_NOT_ANSWERED', 'OBJECTION_NOT_ANSWERED', HIDDEN, HIDDEN],
  },
  returnToDraft: {
    input: on(
      () => ready,
      () => ({ seen: unseen, reason: 'x' }),
    ),
    verdicts: bySecretariat(STALE),
  },
  withdraw: {
    input: on(
      () => ready,
      () => ({ reason: ' ' }),
    ),
    verdicts: bySecretariat('REASON_REQUIRED'),
  },
  publish: {
    input: on(
      () => ready,
      () => ({
        seen: unseen,
        place: 'Mérida',
        sessionName: 'Sesión',
        sessionDate: '2022-03-30',
        signatories: [],
      }),
    ),
    verdicts: bySecretariat(STALE),
  },
  saveDraft: {
    input: on(
      () => draft,
      () => ({ version: 99, document: anAct() }),
    ),
    verdicts: [NO, HIDDEN, HIDDEN, 'DRAFT_CHANGED', HIDDEN, HIDDEN],
  },
  registerBody: {
    input: () => ({
      bodyId: body.bodyId,
      slug: 'nuevo',
      name: 'Nuevo',
      timeZone: 'America/Merida',
      folioPrefix: 'N',
    }),
    verdicts: byKeeper('BODY_EXISTS'),
  },
  ...rosterCommands({ body: () => body, no: NO }),
  ...commentCommands({ key: () => review.key, no: NO, hidden: HIDDEN }),
};

const everybody: Verdicts = [yes, yes, yes, yes, yes, yes];
const whoIsIn: Verdicts = [NO, yes, yes, yes, yes, yes];
const insiders: Verdicts = [NO, 'null', yes, yes, yes, 'null'];
const members: Verdicts = [NO, 'null', yes, yes, 'null', 'null'];
const late: Verdicts = order.map(() => 'CLOCK_RUNS_FORWARD') as unknown as Verdicts;

const others: Record<string, { ask: () => string; verdicts: Verdicts }> = {
  session: { ask: () => '{ session { viewer { id } } }', verdicts: everybody },
  setLocale: { ask: () => 'mutation { setLocale(locale: "es") { viewer { id } } }', verdicts: whoIsIn },
  body: { ask: () => `{ body(slug: "${body.slug}") { id } }`, verdicts: insiders },
  previewRules: {
    ask: () => `{ previewRules(input: { bodyId: "${body.bodyId}", rules: ${inGraphql(theRules())} }) {
      __typename ... on ActionRefused { code } } }`,
    verdicts: [NO, NO_BODY, yes, yes, yes, NO_BODY],
  },
  desk: { ask: () => `{ desk(slug: "${body.slug}") { waiting { id } } }`, verdicts: insiders },
  acuerdo: { ask: () => `{ acuerdo(bodyId: "${body.bodyId}", id: "${review.id}") { id } }`, verdicts: members },
  redline: {
    ask: () => `{ redline(bodyId: "${body.bodyId}", id: "${review.id}", before: 1, after: 1) { before } }`,
    verdicts: members,
  },
  takePen: {
    ask: () => `mutation { takePen(bodyId: "${body.bodyId}", acuerdoId: "${draft.id}") {
      __typename ... on ActionRefused { code } } }`,
    verdicts: [NO, HIDDEN, HIDDEN, yes, HIDDEN, HIDDEN],
  },
  nextDue: { ask: () => '{ nextDue }', verdicts: everybody },
  liveFigures: { ask: () => '{ liveFigures { rooms } }', verdicts: byKeeper(yes) },
  retryDelivery: {
    ask: () => `mutation { retryDelivery(bodyId: "${body.bodyId}", deliveryId: "none") {
      __typename ... on ActionRefused { code } } }`,
    verdicts: [NO, NO_BODY, NOT_SECRETARIAT, 'DELIVERY_UNKNOWN', 'DELIVERY_UNKNOWN', NO_BODY],
  },
  correctEmail: {
    ask: () => `mutation { correctEmail(accountId: "${randomUUID()}", email: "x@example.org") {
      __typename ... on ActionRefused { code } } }`,
    verdicts: byKeeper('PERSON_UNKNOWN'),
  },
  moveLegalClock: {
    ask: () =>
      'mutation { moveLegalClock(to: "2022-01-01T00:00:00.000Z") { __typename ... on ActionRefused { code } } }',
    verdicts: late,
  },
  ...commentQueries({ key: () => review.key, no: NO, hidden: HIDDEN }),
  ...noticesVerdicts({ bodyId: () => body.bodyId, no: NO, hidden: NO_BODY }),
};

async function verdict(client: TestClient, field: string): Promise<string> {
  const { data, errors } = await (commands[field]
    ? sayTo(client, field, commands[field].input())
    : client.ask<Record<string, { code?: string } | null>>(others[field]!.ask()));
  if (errors) return errors[0]!.extensions.code;
  const answer = data?.[field];
  return answer === null || answer === undefined ? 'null' : (answer.code ?? yes);
}

function sayTo(client: TestClient, field: string, input: object) {
  const type = inputTypeOf(api.app, field);
  const commandId = field === 'saveDraft' ? {} : { commandId: randomUUID() };
  return client.ask<Record<string, { code?: string } | null>>(
    `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on ActionRefused { code } } }`,
    { input: { ...input, ...commandId } },
  );
}

it('has a verdict for every query and mutation of the schema', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type!.getFields()));
  expect([...Object.keys(commands), ...Object.keys(others)].toSorted()).toEqual(fields.toSorted());
});

describe.each(Object.entries({ ...commands, ...others }))('%s', (field, { verdicts }) => {
  it(`answers ${order.map((persona, i) => `${persona}: ${verdicts[i]}`).join(', ')}`, async () => {
    const answers: string[] = [];
    for (const persona of order) answers.push(await verdict(personas[persona], field));
    expect(answers).toEqual(verdicts);
  });
});

it('no refusal wrote a row', async () => {
  const refused = Object.keys(commands).filter((field) => field !== 'nameDrafters');
  const before = await rowCounts(api);
  for (const field of refused) for (const persona of order) await verdict(personas[persona], field);
  expect(await rowCounts(api)).toEqual(before);
});

it('a guest of one acuerdo is answered about the others as somebody who has no body', async () => {
  const guest = await api.person('Persona revisora');
  await draft.says('secretary', 'inviteReviewer', { personId: guest.id, until: '2022-04-20' });
  const entered = ['body', 'desk', 'takePen', 'saveDraft'];
  for (const [field, { verdicts }] of Object.entries({ ...commands, ...others })) {
    if (!entered.includes(field)) expect([field, await verdict(guest, field)]).toEqual([field, verdicts[1]]);
  }
  const answers = await Promise.all(entered.map((field) => verdict(guest, field)));
  expect(answers).toEqual([yes, yes, 'NOT_A_DRAFTER', 'NOT_A_DRAFTER']);
});

describe('what is hidden', () => {
  const missing = randomUUID();
  const anonymous = (answer: unknown) => JSON.stringify(answer).replace(/"requestId":"[^"]+"/g, '');

  it('a draft answers a member as an acuerdo that never was', async () => {
    const { member } = personas;
    const ask = (id: string) => member.ask(`{ acuerdo(bodyId: "${body.bodyId}", id: "${id}") { id title } }`);
    expect(anonymous(await ask(draft.id))).toBe(anonymous(await ask(missing)));
    for (const field of ['vote', 'submit', 'withdraw', 'publish', 'saveDraft', 'nameDrafters']) {
      const input = commands[field]!.input();
      const hidden = await sayTo(member, field, { ...input, acuerdoId: draft.id });
      expect(anonymous(hidden)).toBe(anonymous(await sayTo(member, field, { ...input, acuerdoId: missing })));
    }
  });

  it("another body's acuerdo is not found under one's own body either", async () => {
    const { outsider } = personas;
    const { session } = await outsider.query<{ session: { viewer: { bodies: { id: string }[] } } }>(
      '{ session { viewer { bodies { id } } } }',
    );
    const own = session.viewer.bodies[0]!.id;
    const ask = (id: string) => outsider.ask(`{ acuerdo(bodyId: "${own}", id: "${id}") { id } }`);
    expect(anonymous(await ask(review.id))).toBe(anonymous(await ask(missing)));
  });

  it('a body answers a stranger as one that never was', async () => {
    const ask = (slug: string) =>
      personas.stranger.ask(`{ body(slug: "${slug}") { id } desk(slug: "${slug}") { waiting { id } } }`);
    expect(anonymous(await ask(body.slug))).toBe(anonymous(await ask('ninguno')));
    const term = (bodyId: string) =>
      sayTo(personas.stranger, 'registerTerm', { ...commands['registerTerm']!.input(), bodyId });
    expect(anonymous(await term(body.bodyId))).toBe(anonymous(await term(missing)));
    const file = (bodyId: string) =>
      personas.stranger.request('POST', `/api/bodies/${bodyId}/import`, Buffer.from('x'), {
        'content-type': 'application/octet-stream',
      });
    const answer = await file(body.bodyId);
    expect(answer.statusCode).toBe(404);
    expect(anonymous(answer.json())).toBe(anonymous((await file(missing)).json()));
  });

  it('the activity of a body says nothing of a draft to those who may not see it', async () => {
    const activity = async (client: TestClient) => {
      const answer = await client.query<{ body: { activity: { acuerdoId: string | null }[] } }>(
        `{ body(slug: "${body.slug}") { activity(first: 100) { acuerdoId } } }`,
      );
      return new Set(answer.body.activity.map(({ acuerdoId }) => acuerdoId));
    };
    expect(await activity(personas.secretary)).toContain(draft.id);
    expect(await activity(personas.member)).not.toContain(draft.id);
    expect(await activity(personas.administrator)).toEqual(new Set([null]));
  });

  it('an administrator who is no member sees no acuerdo', async () => {
    const answer = await personas.administrator.query(
      `{ body(slug: "${body.slug}") { acuerdos { id } } desk(slug: "${body.slug}") { waiting { id } underWay { id } } }`,
    );
    expect(answer).toEqual({ body: { acuerdos: [] }, desk: { waiting: [], underWay: [] } });
  });
});
