import { aBody, anAcuerdo, PEOPLE, SEATS, TERM_OVER, TERMS, type AcuerdoBuilder } from '../testing';
import { seatsForQuorum } from '../rules/quorum';

const inReview = anAcuerdo().inReview();
const inSignoff = anAcuerdo().inSignoff();
const objected = inSignoff.objectedTo();
const declined = objected.declined();

describe('what nobody but the secretariat does', () => {
  it.each([
    ['name drafters', anAcuerdo(), { type: 'name_drafters', personIds: [PEOPLE.stranger] }],
    ['invite reviewers', anAcuerdo(), { type: 'invite_reviewers', personIds: [PEOPLE.stranger] }],
    ['return', inReview, { type: 'return', seen: inReview.seen, reason: 'Why not' }],
  ] as const)('%s', (_, acuerdo, command) => {
    expect(acuerdo.refusalOf(PEOPLE.government, command)).toBe('NOT_THE_SECRETARIAT');
  });
});

describe('what the record keeps of a deed', () => {
  it('by what appointment it was done', () => {
    expect(inReview.withApprovals(1).lastEvents[0]?.by).toEqual({
      kind: 'appointment',
      personId: PEOPLE.government,
      appointmentId: `appointment-${PEOPLE.government}-${SEATS.government}`,
    });
  });

  it('the reason of a withdrawal, when, and by whom', () => {
    const { state, now } = anAcuerdo().does(PEOPLE.secretary, { type: 'withdraw', reason: 'It came too early' });
    expect(state).toMatchObject({
      withdrawal: { reason: 'It came too early', at: now, by: { personId: PEOPLE.secretary } },
    });
  });

  it('the day from which and to which a vote was extended, and why', () => {
    const missed = inReview.at('2022-04-05T05:00:00.000Z').advanced();
    const reason = 'Two seats were travelling';
    const command = { type: 'extend_vote', seen: missed.seen, deadline: '2022-04-08', reason } as const;
    const extended = missed.does(PEOPLE.secretary, command);
    expect(extended.state.extensions).toMatchObject([{ revision: 1, from: '2022-04-04', to: '2022-04-08', reason }]);
    expect(extended.refusal(PEOPLE.secretary, command).facts).toEqual({ deadline: '2022-04-08' });
  });

  it('whether an objector spoke, or was silent', () => {
    const said = (type: 'withdraw_objection' | 'maintain_objection') =>
      declined.does(PEOPLE.society, { type, seen: declined.seen, objectionId: 'objection-1' }).lastEvents[0];
    expect(said('withdraw_objection')).toMatchObject({ bySilence: false });
    expect(said('maintain_objection')).toMatchObject({ bySilence: false });
  });
});

describe('once the body’s term is over', () => {
  it('no silence comes to count any more', () => {
    const late = anAcuerdo().at('2022-04-20T16:00:00.000Z').inSignoff().objectedTo().declined();
    expect(late.nextStepAt).toBeNull();
    expect(late.at('2022-05-20T16:00:00.000Z').caughtUp().state.objections).toMatchObject([{ status: 'declined' }]);
  });

  it('no vote closes that had not come to its end', () => {
    const body = aBody().withRules({ secondThoughtsMinutes: 60, voteDays: 30 });
    const lastVote = anAcuerdo(body).inReview().at('2022-04-24T04:30:00.000Z').withApprovals(3);
    expect(lastVote.nextStepAt).toBe(TERM_OVER);
    expect(lastVote.at('2022-04-24T06:00:00.000Z').advanced().state.closures).toMatchObject([{ closedAt: TERM_OVER }]);
  });
});

describe('a quorum of two thirds', () => {
  it.each([
    [3, 3, 2],
    [6, 5, 4],
    [7, 5, 5],
  ])('of %i seats: %i are more, %i at least', (seats, more, atLeast) => {
    const fraction = { numerator: 2, denominator: 3 };
    expect(seatsForQuorum({ kind: 'more_than', fraction }, seats)).toBe(more);
    expect(seatsForQuorum({ kind: 'at_least', fraction }, seats)).toBe(atLeast);
  });
});

describe('a refusal gives the facts that a person needs', () => {
  const facts = (acuerdo: AcuerdoBuilder, who: string, command: Parameters<AcuerdoBuilder['refusal']>[1]) =>
    acuerdo.refusal(who, command).facts;
  const { seen } = inReview;

  it('of a vote', () => {
    const voted = inReview.withApprovals(1);
    const again = { type: 'vote', seen, seatId: SEATS.government, choice: 'approve' } as const;
    expect(facts(voted, PEOPLE.government, again)).toEqual({
      seatId: SEATS.government,
      choice: 'approve',
      votedAt: voted.now,
    });
    const outside = { ...again, seatId: SEATS.facilitation };
    expect(facts(inReview, PEOPLE.facilitator, outside)).toEqual({ seatId: SEATS.facilitation });
  });

  it('of a deadline', () => {
    const submit = (deadline: string) => ({ type: 'submit', hash: anAcuerdo().document.hash, deadline }) as const;
    expect(facts(anAcuerdo(), PEOPLE.secretary, submit('2022-03-29'))).toEqual({
      deadline: '2022-03-29',
      today: '2022-03-30',
    });
    expect(facts(anAcuerdo(), PEOPLE.secretary, submit('2022-04-24'))).toMatchObject({ endsOn: '2022-04-23' });
    const extend = { type: 'extend_vote', seen, deadline: '2022-04-08', reason: 'Because' } as const;
    expect(facts(inReview, PEOPLE.secretary, extend)).toMatchObject({ deadline: '2022-04-04' });
  });

  it('of a sign-off', () => {
    const signed = inSignoff.of(aBody().withRules({ objectionWindowDays: 3 }).build());
    const signOff = { type: 'sign_off', seen, seatId: SEATS.government } as const;
    expect(facts(signed, PEOPLE.government, signOff)).toEqual({ seatId: SEATS.government });
  });

  it('of an objection', () => {
    const onIt = { seen, objectionId: 'objection-1' };
    const decline = { type: 'answer_objection', ...onIt, answer: { kind: 'decline', reasons: 'As before' } } as const;
    expect(facts(declined, PEOPLE.secretary, decline)).toEqual({ objectionId: 'objection-1', status: 'declined' });
    expect(facts(objected, PEOPLE.society, { type: 'maintain_objection', ...onIt })).toEqual({
      objectionId: 'objection-1',
    });
    expect(facts(inSignoff, PEOPLE.society, { type: 'withdraw_objection', ...onIt })).toEqual({
      objectionId: 'objection-1',
    });
    expect(facts(objected, PEOPLE.government, { type: 'withdraw_objection', ...onIt })).toEqual({
      objectionId: 'objection-1',
      seatId: SEATS.society,
    });
    const withdrawn = objected.does(PEOPLE.society, { type: 'withdraw_objection', ...onIt });
    expect(facts(withdrawn, PEOPLE.society, { type: 'withdraw_objection', ...onIt })).toMatchObject({
      status: 'withdrawn',
    });
    const object = { type: 'object', ...onIt, seatId: SEATS.society, partId: 'part-1-3', reasons: 'Because' } as const;
    expect(facts(objected, PEOPLE.society, object)).toEqual({ objectionId: 'objection-1' });
    expect(facts(objected, PEOPLE.society, { ...object, objectionId: 'another', partId: 'none' })).toEqual({
      partId: 'none',
    });
  });

  it('of effects', () => {
    const effect = {
      id: 'effect-1',
      kind: 'extend_term',
      termId: TERMS.exercise,
      from: '2022-04-23',
      to: '2022-04-22',
    } as const;
    const submitting = (effects: (typeof effect | { termId: string })[]) => {
      const acuerdo = anAcuerdo().reading({ effects: effects.map((changed) => ({ ...effect, ...changed })) });
      return facts(acuerdo, PEOPLE.secretary, { type: 'submit', hash: acuerdo.document.hash });
    };
    expect(submitting([effect])).toMatchObject({ effectId: 'effect-1', standing: '2022-04-23', to: '2022-04-22' });
    expect(submitting([effect, effect])).toEqual({ effectId: 'effect-1', termId: TERMS.exercise });
    expect(submitting([{ termId: 'none' }])).toEqual({ effectId: 'effect-1', termId: 'none' });
  });
});
