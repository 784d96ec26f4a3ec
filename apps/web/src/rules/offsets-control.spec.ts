import { offsetsIn } from './offsets-control';

describe('days written one after another', () => {
  it('are read whatever stands between them, once each and the farthest first', () => {
    expect(offsetsIn('0, 15;60  15')).toEqual([60, 15, 0]);
    expect(offsetsIn('')).toEqual([]);
  });

  it('are not a number where one is none', () => {
    expect(offsetsIn('15, 1.5').some(Number.isNaN)).toBe(true);
    expect(offsetsIn('-3').some(Number.isNaN)).toBe(true);
  });
});
