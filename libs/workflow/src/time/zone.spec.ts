import { addMinutes, endOfTerm, isTimeZone, localDateOf, localInstant, startOfDay } from './zone';

describe('the end of a term in America/Merida', () => {
  it.each([
    ['2022-04-23', '2022-04-24T05:00:00.000Z', 'daylight saving time was kept'],
    ['2023-04-30', '2023-05-01T06:00:00.000Z', 'daylight saving time had been abolished in October 2022'],
    ['2022-12-31', '2023-01-01T06:00:00.000Z', 'it was winter'],
  ])('of %s is %s: %s', (lastDay, end) => {
    expect(endOfTerm(lastDay, 'America/Merida')).toBe(end);
  });

  it('falls an hour later in a municipality that keeps the time of the United States', () => {
    expect(endOfTerm('2023-04-30', 'America/Tijuana')).toBe('2023-05-01T07:00:00.000Z');
  });
});

describe('the local day of an instant', () => {
  it('is still the last day a millisecond before the end', () => {
    expect(localDateOf('2022-04-24T04:59:59.999Z', 'America/Merida')).toBe('2022-04-23');
    expect(localDateOf('2022-04-24T05:00:00.000Z', 'America/Merida')).toBe('2022-04-24');
  });

  it('begins when the clock does, even where midnight was skipped', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  });
});

describe('an hour of a local day', () => {
  it('is an hour earlier in the world while daylight saving is kept', () => {
    expect(localInstant('2022-04-02', '09:00', 'America/Merida')).toBe('2022-04-02T15:00:00.000Z');
    expect(localInstant('2022-04-03', '09:00', 'America/Merida')).toBe('2022-04-03T14:00:00.000Z');
  });

  it('that the clocks skip comes as much later, and one that they show twice is the first', () => {
    expect(localInstant('2022-04-03', '02:30', 'America/Merida')).toBe('2022-04-03T08:30:00.000Z');
    expect(localInstant('2022-10-30', '01:30', 'America/Merida')).toBe('2022-10-30T06:30:00.000Z');
  });
});

describe('instants', () => {
  it('keep three decimals whatever is added', () => {
    expect(addMinutes('2022-04-23T15:00:00.000Z', 90)).toBe('2022-04-23T16:30:00.000Z');
  });
});

describe('a time zone', () => {
  it('is a place of the IANA database, not an abbreviation', () => {
    expect(['America/Merida', 'America/Nowhere', 'CST', ''].map(isTimeZone)).toEqual([true, false, false, false]);
  });
});
