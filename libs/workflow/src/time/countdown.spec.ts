import { isLocalDate, naturalDaysBetween } from './calendar';
import { daysLeft } from './countdown';

const left = (now: string) => daysLeft('2022-04-23', now, 'America/Merida');

describe('the countdown of a term that ends on 23 April 2022', () => {
  it('has 24 days left on 30 March', () => {
    expect(left('2022-03-30T16:00:00.000Z')).toBe(24);
  });

  it('has none left on the last day, to its last instant, and is negative afterwards', () => {
    expect(left('2022-04-23T05:00:00.000Z')).toBe(0);
    expect(left('2022-04-24T04:59:59.999Z')).toBe(0);
    expect(left('2022-04-24T05:00:00.000Z')).toBe(-1);
  });
});

describe('natural days', () => {
  it('are counted over the change of the clocks', () => {
    expect(naturalDaysBetween('2022-04-02', '2022-04-04')).toBe(2);
    expect(naturalDaysBetween('2023-04-30', '2022-04-23')).toBe(-372);
  });
});

describe('a local date', () => {
  it('is a day of the calendar, written in full', () => {
    const dates = ['2024-02-29', '2023-02-29', '2023-4-30', '30/04/2023', '2023-04-30T00:00'];
    expect(dates.map(isLocalDate)).toEqual([true, false, false, false, false]);
  });
});
