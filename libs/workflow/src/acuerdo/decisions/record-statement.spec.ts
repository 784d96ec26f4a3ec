import { anAcuerdo, PEOPLE, SEATS, TERM_OVER } from '../../testing';

describe('after the close of the vote', () => {
  const inSignoff = anAcuerdo().inSignoff();
  const statement = {
    type: 'record_statement',
    seen: inSignoff.seen,
    seatId: SEATS.government,
    text: 'We would have preferred a shorter extension',
  } as const;

  it('a seat of the electorate has its statement recorded, and no vote changes', () => {
    const stated = inSignoff.does(PEOPLE.government, statement);
    expect(stated.state).toMatchObject({ status: 'civil_society_signoff', statements: [{ text: statement.text }] });
    expect(stated.state.votes).toEqual(inSignoff.state.votes);
    expect(inSignoff.signedOff().does(PEOPLE.government, statement).state.status).toBe('ready_to_publish');
  });

  it('nobody else has', () => {
    expect(inSignoff.refusalOf(PEOPLE.secretary, statement)).toBe('NO_APPOINTMENT');
    const voice = { ...statement, seatId: SEATS.facilitation };
    expect(inSignoff.refusalOf(PEOPLE.facilitator, voice)).toBe('SEAT_NOT_IN_ELECTORATE');
  });

  it('the statement says something about the text that was seen', () => {
    expect(inSignoff.refusalOf(PEOPLE.government, { ...statement, text: ' ' })).toBe('REASON_REQUIRED');
    const seen = { revision: 2, hash: statement.seen.hash };
    expect(inSignoff.refusalOf(PEOPLE.government, { ...statement, seen })).toBe('REVISION_STALE');
  });

  it('the body is still in force', () => {
    expect(inSignoff.at(TERM_OVER).refusalOf(PEOPLE.government, statement)).toBe('BODY_TERM_ENDED');
  });

  it('the statement stays in the record when the acuerdo is returned', () => {
    expect(inSignoff.does(PEOPLE.government, statement).returned().state.statements).toHaveLength(1);
  });
});

describe('while the vote is open', () => {
  it('there is the vote, not a statement', () => {
    const inReview = anAcuerdo().inReview();
    const statement = {
      type: 'record_statement',
      seen: inReview.seen,
      seatId: SEATS.government,
      text: 'Well',
    } as const;
    expect(inReview.refusalOf(PEOPLE.government, statement)).toBe('WRONG_STATUS');
  });
});
