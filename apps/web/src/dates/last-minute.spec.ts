import { lastMinuteBefore } from './last-minute';

describe('until when something is waited for', () => {
  it('is 23:59 of the day that ends at a local midnight', () => {
    expect(lastMinuteBefore('2022-04-05T05:00:00.000Z', 'America/Merida')).toBe('2022-04-05T04:59:00.000Z');
    expect(lastMinuteBefore('2022-11-05T06:00:00.000Z', 'America/Merida')).toBe('2022-11-05T05:59:00.000Z');
  });

  it('is any other instant as it stands', () => {
    expect(lastMinuteBefore('2022-04-05T05:10:00.000Z', 'America/Merida')).toBe('2022-04-05T05:10:00.000Z');
    expect(lastMinuteBefore('2022-04-05T05:00:00.000Z', 'UTC')).toBe('2022-04-05T05:00:00.000Z');
  });
});
