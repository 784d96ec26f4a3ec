import { linesOf } from './ledger-lines';
import { aCancellation, aDelivery } from './testing/a-delivery';

describe('the ledger', () => {
  it('has a line a mail, however alike they are', () => {
    expect(linesOf([aDelivery({ id: '1' }), aDelivery({ id: '2' })])).toHaveLength(2);
  });

  it('tells in one line what left the plan together', () => {
    const lines = linesOf([
      aCancellation({ id: '1', daysBefore: 1, names: ['Facilitación'] }),
      aCancellation({ id: '2', daysBefore: 15, names: ['Facilitación'] }),
      aCancellation({ id: '3', daysBefore: 15, names: ['Sociedad civil'] }),
      aCancellation({ id: '4', daysBefore: 0, names: ['Sociedad civil'], reason: 'ended' }),
    ]);
    expect(lines.map(({ offsets, names }) => [offsets, names])).toEqual([
      [
        [15, 1],
        ['Facilitación', 'Sociedad civil'],
      ],
      [[0], ['Sociedad civil']],
    ]);
  });
});
