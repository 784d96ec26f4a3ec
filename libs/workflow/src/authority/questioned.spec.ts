import { aBody, anAcuerdo, anAct, PEOPLE, SEATS, person } from '../testing';
import { evolveBody } from '../body/evolve';
import { decideBody } from '../body/decide';
import { isRefusal } from '../decision';
import { questionOf } from './questioned';

const seat = `appointment-${PEOPLE.government}-${SEATS.government}`;
const resignation = (on: string) =>
  ({ type: 'end_appointment', appointmentId: seat, on, act: anAct('Resignation', on) }) as const;

/** The government's seat approved on 30 March; a resignation is recorded on 8 April. */
const voted = anAcuerdo().inReview().voted(PEOPLE.government, SEATS.government);
const recorded = (on: string, now = '2022-04-08T16:00:00.000Z') => {
  const decision = decideBody(resignation(on), voted.body, { now, actor: person(PEOPLE.secretary) });
  if (isRefusal(decision)) throw new Error(decision.refused);
  return decision.events.reduce(evolveBody, voted.body);
};
const vote = { appointmentId: seat, at: voted.now };

describe('a deed whose appointment turns out to have ended before it', () => {
  it('is questioned by the later record, with its act', () => {
    expect(questionOf(vote, recorded('2022-03-29'))).toEqual({
      appointmentId: seat,
      endedOn: '2022-03-29',
      act: anAct('Resignation', '2022-03-29'),
      recordedAt: '2022-04-08T16:00:00.000Z',
    });
  });

  it('stands all the same: the vote counts, and closes with the others', () => {
    const questioned = voted.of(recorded('2022-03-29'));
    expect(questioned.state.votes).toMatchObject([{ seatId: SEATS.government, standing: 'counted' }]);
    const others = questioned.voted(PEOPLE.transparency, SEATS.transparency).voted(PEOPLE.society, SEATS.society);
    expect(others.state.closures).toMatchObject([{ tally: { approve: 3 } }]);
  });

  it('is questioned too where the appointment was over by its own date when that was recorded', () => {
    const late = recorded('2022-03-29', '2022-04-25T16:00:00.000Z');
    expect(questionOf(vote, late)).toMatchObject({ endedOn: '2022-03-29' });
  });
});

describe('a deed is not questioned', () => {
  it('on the last day of the appointment itself', () => {
    expect(questionOf(vote, recorded('2022-03-30'))).toBeNull();
  });

  it('by an end that was known when it was done', () => {
    const known = aBody().does(PEOPLE.secretary, resignation('2022-03-29')).build();
    expect(questionOf({ ...vote, at: '2022-03-29T16:00:00.000Z' }, known)).toBeNull();
    expect(questionOf(vote, known)).toBeNull();
  });

  it('where no act has ended the appointment, or none is known', () => {
    expect(questionOf(vote, voted.body)).toBeNull();
    expect(questionOf({ ...vote, appointmentId: 'another' }, voted.body)).toBeNull();
  });
});
