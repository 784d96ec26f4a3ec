import { SECRETARIAT, seatPost } from '@acuerda/workflow';
import { aBody, anEmptyBody, appointmentOf, SECRETARY } from '../testing/a-body';
import { endingsOf, isOver } from './endings';

const society = appointmentOf('person-society', seatPost('seat-society'));
const endOf = (body: ReturnType<typeof aBody>, id: string) =>
  endingsOf(body.state).find((one) => one.id === id)?.endsOn;

describe('what ends in a body', () => {
  it('is its terms, and the appointments that follow the body; an office without a date does not end', () => {
    expect(endingsOf(aBody().state).map(({ kind, id, endsOn }) => [kind, id, endsOn])).toEqual([
      ['term', 'term-body', '2022-04-23'],
      ['term', 'term-exercise', '2022-04-23'],
      ['appointment', appointmentOf('person-government', seatPost('seat-government')), '2022-04-23'],
      ['appointment', society, '2022-04-23'],
    ]);
  });

  it('ends when the last prolongation says', () => {
    const prolonged = aBody().prolonged(society, { kind: 'on', date: '2022-06-30' });
    expect(endOf(prolonged, society)).toBe('2022-06-30');
    expect(endOf(prolonged.prolonged(society, { kind: 'not_stated' }), society)).toBeUndefined();
  });

  it('ends with the body wherever its term goes, but not with the term of a later installation', () => {
    expect(endOf(aBody().extended('term-body', '2023-04-30'), society)).toBe('2023-04-30');
    const again = aBody().at('2022-05-02T18:00:00.000Z').withTerm('term-second', '2022-05-02', '2023-05-02', 'body');
    expect(endOf(again, society)).toBe('2022-04-23');
  });

  it('is not what an act has ended', () => {
    expect(endOf(aBody().endedByAct(society, '2022-04-20'), society)).toBeUndefined();
  });

  it('is not an appointment that has no term to stand in', () => {
    const without = aBody().state;
    expect(endingsOf({ ...without, terms: [] })).toEqual([]);
  });
});

it('an ending is over at the end of its last local day', () => {
  const { state } = anEmptyBody().withAppointment(SECRETARY, SECRETARIAT);
  expect(isOver({ endsOn: '2022-04-23' }, state, '2022-04-24T04:59:59.999Z')).toBe(false);
  expect(isOver({ endsOn: '2022-04-23' }, state, '2022-04-24T05:00:00.000Z')).toBe(true);
});
