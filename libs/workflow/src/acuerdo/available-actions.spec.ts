import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, TERM_OVER, type AcuerdoBuilder } from '../testing';

const answersFor = (acuerdo: AcuerdoBuilder, personId: string) =>
  Object.fromEntries(acuerdo.actionsOf(personId).map(({ action, refusal }) => [action, refusal?.refused ?? 'yes']));

describe('the actions of a draft', () => {
  it('belong to the secretariat', () => {
    const yes = { submit: 'yes', name_drafters: 'yes', invite_reviewer: 'yes', withdraw: 'yes' };
    expect(answersFor(anAcuerdo(), PEOPLE.secretary)).toEqual({ ...yes, end_invitation: 'NOT_INVITED' });
    expect(new Set(Object.values(answersFor(anAcuerdo(), PEOPLE.government)))).toEqual(
      new Set(['NOT_THE_SECRETARIAT']),
    );
  });

  it('tell what keeps the text from being submitted', () => {
    const faulty = anAcuerdo().reading({ lintErrors: ['SECTION_EMPTY'] });
    expect(answersFor(faulty, PEOPLE.secretary)).toMatchObject({ submit: 'LINT_ERRORS', withdraw: 'yes' });
  });
});

describe('the actions of a review', () => {
  const inReview = anAcuerdo().inReview();

  it('are the vote for its members and the rest for the secretariat', () => {
    expect(answersFor(inReview, PEOPLE.government)).toMatchObject({ vote: 'yes', close_vote: 'NOT_THE_SECRETARIAT' });
    expect(answersFor(inReview, PEOPLE.secretary)).toEqual({
      vote: 'NO_APPOINTMENT',
      close_vote: 'QUORUM_MISSING',
      extend_vote: 'DEADLINE_NOT_REACHED',
      name_drafters: 'yes',
      invite_reviewer: 'yes',
      end_invitation: 'NOT_INVITED',
      return: 'yes',
      withdraw: 'yes',
    });
  });

  it('are offered for every seat that the person was appointed to', () => {
    const body = aBody().withAppointment(onSeat(SEATS.transparency, PEOPLE.government, { capacity: 'alternate' }));
    const voted = anAcuerdo(body).inReview().voted(PEOPLE.government, SEATS.government);
    const votes = voted.actionsOf(PEOPLE.government).filter(({ action }) => action === 'vote');
    expect(votes.map(({ seatId, refusal }) => [seatId, refusal?.refused])).toEqual([
      [SEATS.government, undefined],
      [SEATS.transparency, 'VOTED_FOR_ANOTHER_SEAT'],
    ]);
  });

  it('say that the body’s term is over, and leave the way back', () => {
    expect(answersFor(inReview.at(TERM_OVER), PEOPLE.secretary)).toMatchObject({
      vote: 'BODY_TERM_ENDED',
      close_vote: 'BODY_TERM_ENDED',
      return: 'yes',
    });
  });
});

describe('the actions of a vote whose deadline has passed with quorum', () => {
  it('are already those of the sign-off', () => {
    const late = anAcuerdo().inReview().withApprovals(2).at('2022-04-05T05:00:00.000Z');
    expect(answersFor(late, PEOPLE.society)).toMatchObject({ sign_off: 'yes', object: 'yes' });
    expect(late.state.status).toBe('member_review');
  });
});

describe('the actions of a sign-off', () => {
  const objected = anAcuerdo().inSignoff().objectedTo();

  it('are offered for each objection to those who may speak to it', () => {
    expect(answersFor(objected, PEOPLE.society)).toMatchObject({
      sign_off: 'OWN_OBJECTION_STANDS',
      answer_objection: 'NOT_THE_SECRETARIAT',
      withdraw_objection: 'yes',
      maintain_objection: 'OBJECTION_NOT_ANSWERED',
    });
    expect(answersFor(objected.declined(), PEOPLE.secretary)).toMatchObject({
      answer_objection: 'yes',
      withdraw_objection: 'NOT_THE_OBJECTING_SEAT',
    });
  });
});

describe('the actions of an acuerdo ready to publish', () => {
  it('are publishing and going back', () => {
    expect(answersFor(anAcuerdo().readyToPublish(), PEOPLE.secretary)).toMatchObject({ publish: 'yes', return: 'yes' });
  });
});
