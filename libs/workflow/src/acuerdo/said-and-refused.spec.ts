import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, TERM_OVER, TERMS, type AcuerdoBuilder } from '../testing';
import { seatsForQuorum } from '../rules/quorum';
import type { AcuerdoCommand } from './commands';

const inReview = anAcuerdo().inReview();
const inSignoff = anAcuerdo().inSignoff();
const objected = inSignoff.objectedTo();
const declined = objected.declined();

describe('what nobody but the secretariat does', () => {
  it.each<[string, AcuerdoBuilder, AcuerdoCommand]>([
    ['name drafters', anAcuerdo(), { type: 'name_drafters', personIds: [PEOPLE.stranger] }],
    ['invite reviewers', anAcuerdo(), { type: 'invite_reviewer', personId: PEOPLE.stranger, until: '2022-04-20' }],
    ['return', inReview, { type: 'return', seen: inReview.seen, reason: 'Why not' }],
  ])('%s', (_, acuerdo, command) => {
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

describe('two objections that were declined on different days', () => {
  it('are waited for by the first silence to end, whichever was raised first', () => {
    const both = inSignoff.objectedTo('part-1-1', 'objection-1').objectedTo('part-1-2', 'objection-2');
    const second = both.declined('objection-2');
    const first = second.at('2022-03-31T16:00:00.000Z').declined('objection-1');
    expect(first.nextStepAt).toBe(second.nextStepAt);
    expect(first.at(second.nextStepAt ?? '').advanced().state.objections).toMatchObject([
      { id: 'objection-1', status: 'declined' },
      { id: 'objection-2', status: 'maintained' },
    ]);
  });
});

describe('a person who is the titular of a seat and its alternate at once', () => {
  it('acts as the titular', () => {
    const asAlternate = onSeat(SEATS.government, PEOPLE.government, { id: 'as-alternate', capacity: 'alternate' });
    const voted = anAcuerdo(aBody().withAppointment(asAlternate)).inReview().withApprovals(1);
    expect(voted.state.votes).toMatchObject([{ capacity: 'titular' }]);
  });
});

describe('what is offered on an objection', () => {
  it('names the objection, and the seat whose word it is', () => {
    const toAnswer = objected.actionsOf(PEOPLE.secretary).find(({ action }) => action === 'answer_objection');
    expect(toAnswer).toMatchObject({ objectionId: 'objection-1', refusal: null });
    const own = declined.actionsOf(PEOPLE.society).filter(({ objectionId }) => objectionId === 'objection-1');
    expect(own.map(({ action, seatId }) => [action, seatId])).toEqual([
      ['answer_objection', null],
      ['withdraw_objection', SEATS.society],
      ['maintain_objection', SEATS.society],
    ]);
  });

  it('is nothing once it is settled', () => {
    const withdraw = { type: 'withdraw_objection', seen: objected.seen, objectionId: 'objection-1' } as const;
    const offers = objected.does(PEOPLE.society, withdraw).actionsOf(PEOPLE.society);
    expect(offers.filter(({ objectionId }) => objectionId !== null)).toEqual([]);
  });
});

describe('a refusal names what is missing', () => {
  it('an appointment to the secretariat', () => {
    const command = { type: 'withdraw', reason: 'Why not' } as const;
    expect(anAcuerdo().refusal(PEOPLE.stranger, command).facts).toEqual({
      because: 'NO_APPOINTMENT',
      post: 'secretariat',
    });
  });

  it('an appointment to a voting seat', () => {
    const seatsEnd = anAcuerdo(aBody()).of({
      ...aBody().build(),
      appointments: aBody().build().appointments.slice(-1),
    });
    const submit = { type: 'submit', hash: seatsEnd.document.hash } as const;
    expect(seatsEnd.refusal(PEOPLE.secretary, submit)).toEqual({
      refused: 'NO_VOTING_SEAT_IN_FORCE',
      facts: { missing: 'appointment' },
    });
    const { seats } = aBody().build();
    const withoutSociety = { ...aBody().build(), seats: seats.filter(({ sector }) => sector !== 'civil_society') };
    expect(anAcuerdo().of(withoutSociety).refusal(PEOPLE.secretary, submit)).toEqual({
      refused: 'NO_CIVIL_SOCIETY_SEAT',
      facts: { missing: 'civil_society_seat' },
    });
  });

  it('the text that was seen, and the text as it is', () => {
    const stale = { type: 'submit', hash: 'another' } as const;
    expect(anAcuerdo().refusal(PEOPLE.secretary, stale).facts).toEqual({
      seen: { hash: 'another' },
      current: { hash: anAcuerdo().document.hash },
    });
  });

  it('nothing where the command belongs to another status or body', () => {
    const submit = { type: 'submit', hash: inReview.document.hash } as const;
    expect(inReview.refusal(PEOPLE.secretary, submit).facts).toEqual({ command: 'submit', status: 'member_review' });
    const elsewhere = inReview.of({ ...inReview.body, id: 'another-body' });
    expect(elsewhere.refusal(PEOPLE.secretary, submit).facts).toEqual({ bodyId: 'body-yucatan' });
    const again = { type: 'create', acuerdoId: 'another', title: 'Another' } as const;
    expect(inReview.refusal(PEOPLE.secretary, again).facts).toEqual({ acuerdoId: 'acuerdo-1' });
  });
});
