import type { ActDocument } from '@acuerda/document';
import { anchorOf, highlightsOf } from './highlights';

const document: ActDocument = {
  type: 'doc',
  content: [
    {
      type: 'part',
      attrs: { id: 'p', kind: 'considerando', level: 2, effects: [] },
      content: [{ type: 'text', text: 'Faltan cuatro mesas de nueve.' }],
    },
  ],
};
const objection = { id: 'o', partId: 'p', quote: 'cuatro mesas', status: 'open' as const };

describe('the words of an objection', () => {
  it('are marked where they stand', () => {
    const found = highlightsOf([objection], document);
    expect(found.get('p')).toEqual([{ from: 7, to: 19, className: 'objected', anchor: 'o' }]);
    expect(anchorOf(objection, found)).toBe('[data-anchor~="o"]');
  });

  it('fall back to the part when the text no longer says them', () => {
    const gone = { ...objection, quote: 'cinco mesas' };
    const found = highlightsOf([gone], document);
    expect(found.size).toBe(0);
    expect(anchorOf(gone, found)).toBe('#part-p');
  });

  it.each(['withdrawn', 'accepted'] as const)('are not marked once the objection is %s', (status) => {
    expect(highlightsOf([{ ...objection, status }], document).size).toBe(0);
  });
});
