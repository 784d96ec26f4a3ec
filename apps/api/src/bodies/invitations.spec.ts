import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { startTestApi, type TestApi } from '../testing/test-api';
import { accepted, type TestClient } from '../testing/test-client';

let api: TestApi;
let body: TestSecretariat;
let review: TestAcuerdo;
let draft: TestAcuerdo;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  review = await TestAcuerdo.inReview(body);
  draft = await TestAcuerdo.inDraft(body);
});
afterAll(() => api.stop());

const aReviewer = () => api.person(`Persona revisora ${(count += 1)}`);
const until = '2022-04-20';
const inviting = (person: TestClient, more: object = {}) => ({ personId: person.id, until, ...more });
const ending = (person: TestClient) => ({ personId: person.id, reason: 'La organización cambió de persona.' });
const toBody = (person: TestClient, more: object = {}) =>
  body.as.secretary.accepted('inviteBodyReviewer', { bodyId: body.bodyId, ...inviting(person, more) });
const sees = async (person: TestClient, { key }: TestAcuerdo) => {
  const ask = `{ acuerdo(bodyId: "${key.bodyId}", id: "${key.acuerdoId}") { id } }`;
  return (await person.query<{ acuerdo: object | null }>(ask)).acuerdo !== null;
};
const bodiesOf = async (person: TestClient) => {
  const ask = '{ session { viewer { bodies { slug } } } }';
  const { session } = await person.query<{ session: { viewer: { bodies: { slug: string }[] } } }>(ask);
  return session.viewer.bodies.map(({ slug }) => slug);
};

describe('somebody invited to one acuerdo', () => {
  it('enters the body, and sees that acuerdo and no other', async () => {
    const reviewer = await aReviewer();
    expect(await bodiesOf(reviewer)).toEqual([]);
    await accepted(draft.says('secretary', 'inviteReviewer', inviting(reviewer)));
    expect(await bodiesOf(reviewer)).toEqual([body.slug]);
    expect(await sees(reviewer, draft)).toBe(true);
    expect(await sees(reviewer, review)).toBe(false);
    const { desk } = await reviewer.query<{ desk: { waiting: object[]; underWay: { id: string }[] } }>(
      `{ desk(slug: "${body.slug}") { waiting { id } underWay { id } } }`,
    );
    expect(desk).toEqual({ waiting: [], underWay: [{ id: draft.id }] });
  });

  it('is answered about another acuerdo as about one that never was', async () => {
    const reviewer = await aReviewer();
    await accepted(draft.says('secretary', 'inviteReviewer', inviting(reviewer)));
    const answer = async (acuerdoId: string) => {
      const said = await reviewer.command('withdraw', { ...draft.key, acuerdoId, reason: 'x' });
      return JSON.stringify(said).replace(/"requestId":"[^"]+"/, '');
    };
    expect(await answer(review.id)).toBe(await answer(randomUUID()));
  });

  it('reads the draft, and does nothing else to it than comment', async () => {
    const reviewer = await aReviewer();
    await accepted(draft.says('secretary', 'inviteReviewer', inviting(reviewer)));
    const { acuerdo } = await reviewer.query<{ acuerdo: { draft: { mayWrite: boolean }; availableActions: object[] } }>(
      `{ acuerdo(bodyId: "${body.bodyId}", id: "${draft.id}") { draft { mayWrite } availableActions { action } } }`,
    );
    expect(acuerdo).toEqual({ draft: { mayWrite: false }, availableActions: [] });
    expect((await reviewer.command('nameDrafters', { ...draft.key, personIds: [] })).code).toBe('NOT_THE_SECRETARIAT');
    const thread = { audience: 'open', words: '¿Y la consulta?', threadId: randomUUID(), commentId: randomUUID() };
    expect((await reviewer.command('openThread', { ...draft.key, ...thread })).code).toBeUndefined();
  });

  it('is invited by name and address, and has an account from then on', async () => {
    const person = { name: 'Observatorio vecinal', email: 'observatorio@example.org' };
    await accepted(draft.says('secretary', 'inviteReviewer', { person, until }));
    const { acuerdo } = await body.as.secretary.query<{ acuerdo: { invitations: object[] } }>(
      `{ acuerdo(bodyId: "${body.bodyId}", id: "${draft.id}") {
         invitations { person { name } from until standing invitedBy { name } ended { reason } } } }`,
    );
    expect(acuerdo.invitations.at(-1)).toEqual({
      person: { name: person.name },
      from: '2022-03-30',
      until,
      standing: 'in_force',
      invitedBy: { name: `secretary ${body.slug}` },
      ended: null,
    });
    expect((await draft.says('secretary', 'inviteReviewer', { person, until })).code).toBe('ALREADY_INVITED');
  });

  it('sees nothing any more once the invitation is ended, and who ended it is on record', async () => {
    const reviewer = await aReviewer();
    await accepted(draft.says('secretary', 'inviteReviewer', inviting(reviewer)));
    await accepted(draft.says('secretary', 'endInvitation', ending(reviewer)));
    expect(await sees(reviewer, draft)).toBe(false);
    expect(await bodiesOf(reviewer)).toEqual([]);
    const { acuerdo } = await body.as.secretary.query<{ acuerdo: { invitations: object[] } }>(
      `{ acuerdo(bodyId: "${body.bodyId}", id: "${draft.id}") {
         invitations { standing ended { reason person { name } } } } }`,
    );
    const ended = { reason: ending(reviewer).reason, person: { name: `secretary ${body.slug}` } };
    expect(acuerdo.invitations.at(-1)).toEqual({ standing: 'ended', ended });
    await accepted(draft.says('secretary', 'inviteReviewer', inviting(reviewer)));
    expect(await sees(reviewer, draft)).toBe(true);
  });

  it('nobody is invited who has no account, nor without a person', async () => {
    const nobody = { personId: randomUUID(), until };
    expect((await draft.says('secretary', 'inviteReviewer', nobody)).code).toBe('PERSON_UNKNOWN');
    await expect(draft.says('secretary', 'inviteReviewer', { until })).rejects.toThrow('names either');
  });
});

describe('somebody invited to the body', () => {
  it('sees what was submitted, and no draft', async () => {
    const reviewer = await aReviewer();
    await toBody(reviewer);
    expect(await sees(reviewer, review)).toBe(true);
    expect(await sees(reviewer, draft)).toBe(false);
  });

  it('sees neither votes nor who is waited for while the body decides, and the act once it is published', async () => {
    const reviewer = await aReviewer();
    await toBody(reviewer);
    const acuerdo = await TestAcuerdo.inSignoff(body);
    const ask = async () =>
      reviewer.query<{ acuerdo: Record<string, unknown> }>(`{ acuerdo(bodyId: "${body.bodyId}", id: "${acuerdo.id}") {
        vote { votes { choice } } signoff { open } objections { id } statements { text }
        awaited { action } viewerSeats { capacity } activity { type } invitations { until } nextStep { at } } }`);
    expect((await ask()).acuerdo).toEqual({
      vote: null,
      signoff: null,
      objections: [],
      statements: [],
      awaited: [],
      viewerSeats: [],
      activity: [],
      invitations: [],
      nextStep: null,
    });
    await accepted(acuerdo.signOff());
    await accepted(acuerdo.publish());
    expect((await ask()).acuerdo['vote']).toMatchObject({ votes: [{}, {}, {}] });
  });

  it('finds of the body its name, its terms and the own invitation', async () => {
    const reviewer = await aReviewer();
    await toBody(reviewer);
    const answer = await reviewer.query(`{ body(slug: "${body.slug}") {
      guest seats { id } secretariat { id } ruleSets { version } people { id } activity { type } reminders { dueAt }
      nextReminder { dueAt } deliveries { total } invitations { person { id } until } terms { name }
      availableActions { refusal { code } } underWay { version } } }`);
    expect(answer).toMatchObject({
      body: {
        guest: true,
        seats: [],
        secretariat: [],
        ruleSets: [],
        people: [],
        activity: [],
        reminders: [],
        nextReminder: null,
        deliveries: { total: 0 },
        invitations: [{ person: { id: reviewer.id }, until }],
        terms: [{}, {}],
        underWay: [],
      },
    });
  });

  it('of another body sees nothing of this one', async () => {
    const other = await aSecretariat(api, { slug: 'otro' });
    const reviewer = await aReviewer();
    await other.as.secretary.accepted('inviteBodyReviewer', { bodyId: other.bodyId, ...inviting(reviewer) });
    expect(await sees(reviewer, review)).toBe(false);
    expect(await bodiesOf(reviewer)).toEqual(['otro']);
    const { body: seen } = await reviewer.query<{ body: null }>(`{ body(slug: "${body.slug}") { id } }`);
    expect(seen).toBeNull();
  });

  it('is no longer invited once that was ended', async () => {
    const reviewer = await aReviewer();
    await toBody(reviewer);
    await body.as.secretary.accepted('endBodyInvitation', { bodyId: body.bodyId, ...ending(reviewer) });
    expect(await sees(reviewer, review)).toBe(false);
  });

  it('becomes a member, and from then on sees the body from inside', async () => {
    const reviewer = await aReviewer();
    await toBody(reviewer);
    await body.as.secretary.accepted('recordAppointment', {
      bodyId: body.bodyId,
      appointmentId: randomUUID(),
      seatId: body.seats.society,
      personId: reviewer.id,
      capacity: 'alternate',
      startsOn: '2022-03-30',
      ends: { kind: 'with_body' },
      act: { title: 'Oficio', date: '2022-03-30' },
    });
    const ask = `{ acuerdo(bodyId: "${body.bodyId}", id: "${review.id}") { vote { open } } }`;
    expect(await reviewer.query(ask)).toEqual({ acuerdo: { vote: { open: true } } });
    await body.as.secretary.accepted('endBodyInvitation', { bodyId: body.bodyId, ...ending(reviewer) });
    expect(await reviewer.query(ask)).toEqual({ acuerdo: { vote: { open: true } } });
  });
});

describe('the last day', () => {
  it('is included to its last second in the zone of the body, and the first one from its first', async () => {
    const reviewer = await aReviewer();
    const later = await aReviewer();
    await toBody(reviewer, { until: '2022-04-02' });
    await toBody(later, { from: '2022-04-03', until: '2022-04-10' });
    await api.moveLegalTo('2022-04-03T05:59:58.000Z');
    expect([await sees(reviewer, review), await sees(later, review)]).toEqual([true, false]);
    expect(await bodiesOf(reviewer)).toEqual([body.slug]);
    await api.moveLegalTo('2022-04-03T06:00:00.000Z');
    expect([await sees(reviewer, review), await sees(later, review)]).toEqual([false, true]);
    expect(await bodiesOf(reviewer)).toEqual([]);
  });
});
