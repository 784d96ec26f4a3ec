import { aBody, anAcuerdo, PEOPLE, SEATS, system, type AcuerdoBuilder, type RuleValues } from '../../testing';

const DEADLINE = '2022-04-05T05:00:00.000Z';
const BEFORE_DEADLINE = '2022-04-05T04:59:59.999Z';
const inReviewUnder = (rules: RuleValues) => anAcuerdo(aBody().withRules(rules)).inReview();
const close = (acuerdo: AcuerdoBuilder) => ({ type: 'close_vote', seen: acuerdo.seen }) as const;
const extendTo = (acuerdo: AcuerdoBuilder, deadline: string, reason = 'Two seats were travelling') =>
  ({ type: 'extend_vote', seen: acuerdo.seen, deadline, reason }) as const;

describe('with every seat but one', () => {
  const inReview = anAcuerdo().inReview().withApprovals(2);

  it('the vote stays open until the deadline, and closes at it with quorum', () => {
    expect(inReview.nextStepAt).toBe(DEADLINE);
    expect(inReview.at(BEFORE_DEADLINE).refusalOf(system, { type: 'advance' })).toBe('NOTHING_DUE');
    const closed = inReview.at(DEADLINE).advanced();
    expect(closed.eventTypes).toEqual(['vote_closed']);
    expect(closed.state).toMatchObject({
      status: 'civil_society_signoff',
      closures: [{ outcome: 'adopted', cause: 'deadline', closedAt: DEADLINE, tally: { approve: 2, electorate: 3 } }],
    });
  });

  it('a vote after the deadline finds it closed, even if nobody had noted it yet', () => {
    const late = { type: 'vote', seen: inReview.seen, seatId: SEATS.society, choice: 'reject' } as const;
    expect(inReview.at(DEADLINE).refusal(PEOPLE.society, late)).toMatchObject({
      refused: 'VOTE_CLOSED',
      facts: { closedAt: DEADLINE },
    });
  });

  it('the secretariat closes it early, since quorum holds', () => {
    expect(inReview.does(PEOPLE.secretary, close(inReview)).state).toMatchObject({
      closures: [{ cause: 'secretariat', outcome: 'adopted' }],
    });
    expect(inReview.refusalOf(PEOPLE.government, close(inReview))).toBe('NOT_THE_SECRETARIAT');
  });

  it('the last vote closes it at once', () => {
    const closed = inReview.voted(PEOPLE.society, SEATS.society, 'reject');
    expect(closed.eventTypes).toEqual(['vote_cast', 'vote_closed']);
    expect(closed.state).toMatchObject({ closures: [{ cause: 'all_voted', tally: { approve: 2, reject: 1 } }] });
  });
});

describe('short of quorum', () => {
  const inReview = anAcuerdo().inReview().withApprovals(1);
  const missed = inReview.at(DEADLINE).advanced();

  it('the secretariat can not close it', () => {
    expect(inReview.refusal(PEOPLE.secretary, close(inReview))).toEqual({
      refused: 'QUORUM_MISSING',
      facts: { present: 1, needed: 2, missingSectors: [] },
    });
  });

  it('the deadline passes, is told, and leaves it open', () => {
    expect(missed.eventTypes).toEqual(['quorum_missed']);
    expect(missed.state).toMatchObject({ status: 'member_review', vote: { quorumMissedAt: DEADLINE }, closures: [] });
    expect(missed.nextStepAt).toBeNull();
  });

  it('the vote that brings quorum after the deadline closes it', () => {
    const closed = inReview.at('2022-04-06T16:00:00.000Z').voted(PEOPLE.transparency, SEATS.transparency);
    expect(closed.eventTypes).toEqual(['quorum_missed', 'vote_cast', 'vote_closed']);
    expect(closed.state.closures).toMatchObject([{ cause: 'deadline', closedAt: '2022-04-06T16:00:00.000Z' }]);
  });

  it('it is extended once, with a reason, and only after the deadline', () => {
    expect(inReview.refusalOf(PEOPLE.secretary, extendTo(inReview, '2022-04-08'))).toBe('DEADLINE_NOT_REACHED');
    expect(missed.refusalOf(PEOPLE.secretary, extendTo(missed, '2022-04-08', ' '))).toBe('REASON_REQUIRED');
    expect(missed.refusalOf(PEOPLE.secretary, extendTo(missed, '2022-04-04'))).toBe('DEADLINE_PAST');
    const extended = missed.does(PEOPLE.secretary, extendTo(missed, '2022-04-08'));
    expect(extended.nextStepAt).toBe('2022-04-09T05:00:00.000Z');
    const missedAgain = extended.at('2022-04-09T05:00:00.000Z').advanced();
    expect(missedAgain.refusalOf(PEOPLE.secretary, extendTo(missedAgain, '2022-04-12'))).toBe('VOTE_ALREADY_EXTENDED');
    expect(missedAgain.returned().state.status).toBe('draft');
  });

  it('nobody voting at all closes nothing', () => {
    const silent = inReviewUnder({ quorum: { kind: 'at_least', fraction: { numerator: 1, denominator: 100 } } });
    expect(silent.at(DEADLINE).advanced().eventTypes).toEqual(['quorum_missed']);
    expect(silent.refusalOf(PEOPLE.secretary, close(silent))).toBe('QUORUM_MISSING');
  });
});

describe('with an hour for second thoughts', () => {
  const allVoted = inReviewUnder({ secondThoughtsMinutes: 60 }).withApprovals(3);

  it('the vote closes an hour after the last seat voted', () => {
    expect(allVoted.state.status).toBe('member_review');
    expect(allVoted.nextStepAt).toBe('2022-03-30T17:00:00.000Z');
    expect(allVoted.at('2022-03-30T17:00:00.000Z').advanced().state.status).toBe('civil_society_signoff');
  });

  it('a change of mind starts the hour again', () => {
    const changed = allVoted.at('2022-03-30T16:59:00.000Z').voted(PEOPLE.society, SEATS.society, 'abstain');
    expect(changed.nextStepAt).toBe('2022-03-30T17:59:00.000Z');
  });

  it('a quorum that comes when the deadline is already over has its hour too', () => {
    const late = inReviewUnder({ secondThoughtsMinutes: 60 }).at(DEADLINE).withApprovals(2);
    expect(late.nextStepAt).toBe('2022-04-05T06:00:00.000Z');
  });

  it('the deadline does not wait for it', () => {
    const late = inReviewUnder({ secondThoughtsMinutes: 60 }).at(BEFORE_DEADLINE).withApprovals(3);
    expect(late.nextStepAt).toBe(DEADLINE);
  });
});

describe('a text that is not adopted', () => {
  const defeat = (acuerdo: AcuerdoBuilder) =>
    acuerdo
      .withApprovals(1)
      .voted(PEOPLE.transparency, SEATS.transparency, 'reject')
      .voted(PEOPLE.society, SEATS.society, 'reject');

  it('is rejected for good', () => {
    const rejected = defeat(anAcuerdo().inReview());
    expect(rejected.eventTypes).toEqual(['vote_cast', 'vote_closed', 'acuerdo_rejected']);
    expect(rejected.state.status).toBe('rejected');
    expect(rejected.refusalOf(PEOPLE.secretary, { type: 'withdraw', reason: 'Why not' })).toBe('WRONG_STATUS');
  });

  it('goes back to draft where the rules say so', () => {
    const returned = defeat(inReviewUnder({ notAdopted: 'draft' }));
    expect(returned.state).toMatchObject({ status: 'draft', returns: [{ cause: 'not_adopted' }] });
    expect(returned.inReview().state).toMatchObject({ status: 'member_review', revision: { number: 2 } });
  });
});

describe('a tie', () => {
  const tied = (acuerdo: AcuerdoBuilder) =>
    acuerdo
      .voted(PEOPLE.transparency, SEATS.transparency, 'reject')
      .voted(PEOPLE.society, SEATS.society, 'abstain')
      .voted(PEOPLE.government, SEATS.government, 'approve');

  it('is not adopted without a casting seat', () => {
    expect(tied(anAcuerdo().inReview()).state.closures).toMatchObject([{ outcome: 'not_adopted' }]);
  });

  it('is decided by the casting seat', () => {
    const cast = (castingSeat: string) => tied(inReviewUnder({ castingSeat })).state.closures;
    expect(cast(SEATS.government)).toMatchObject([{ outcome: 'adopted', tally: { castingSeat: SEATS.government } }]);
    expect(cast(SEATS.transparency)).toMatchObject([{ outcome: 'not_adopted' }]);
    expect(cast(SEATS.society)).toMatchObject([{ outcome: 'not_adopted', tally: { castingSeat: null } }]);
  });
});

describe('rules adopted while a vote is open', () => {
  it('change nothing in it', () => {
    const inReview = anAcuerdo().inReview().withApprovals(2);
    const stricter = aBody()
      .withRules({ quorum: { kind: 'all' } })
      .build();
    expect(inReview.of(stricter).at(DEADLINE).advanced().state.status).toBe('civil_society_signoff');
  });
});
