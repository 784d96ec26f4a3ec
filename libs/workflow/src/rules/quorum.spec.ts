import { seatsForQuorum } from './quorum';
import { seatsForSignoff } from './signoff';

const half = { numerator: 1, denominator: 2 };

describe('quorum', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [7, 4],
  ])('of more than half of %i seats is %i', (electorate, needed) => {
    expect(seatsForQuorum({ kind: 'more_than', fraction: half }, electorate)).toBe(needed);
  });

  it('of at least half of four seats is two, and of all of them four', () => {
    expect(seatsForQuorum({ kind: 'at_least', fraction: half }, 4)).toBe(2);
    expect(seatsForQuorum({ kind: 'all' }, 4)).toBe(4);
  });

  it('is never nobody', () => {
    const least = { kind: 'at_least', fraction: { numerator: 1, denominator: 100 } } as const;
    expect([seatsForQuorum(least, 0), seatsForQuorum({ kind: 'all' }, 0)]).toEqual([1, 1]);
  });
});

describe('sign-off', () => {
  it('by a majority of four seats is by three', () => {
    expect(seatsForSignoff('majority', 4)).toBe(3);
  });

  it('is never by nobody', () => {
    expect([seatsForSignoff('all', 0), seatsForSignoff('any', 0), seatsForSignoff('majority', 0)]).toEqual([1, 1, 1]);
  });
});
