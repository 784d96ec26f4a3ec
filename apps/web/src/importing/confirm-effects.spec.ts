import type { ActDocument } from '@acuerda/document';
import { withEffects } from './confirm-effects';

const effect = { id: 'e', kind: 'extend_term' as const, termId: 't', from: '2022-04-23', to: '2023-04-30' };
const document: ActDocument = {
  type: 'doc',
  content: [
    { type: 'part', attrs: { id: 'a', kind: 'considerando', level: 1, effects: [] } },
    { type: 'part', attrs: { id: 'b', kind: 'resolutivo', level: 1, effects: [] } },
  ],
};

describe('proposed effects', () => {
  it('go under their own resolutivo once confirmed', () => {
    const confirmed = withEffects(document, [{ partId: 'b', effect }]);
    expect(confirmed.content.map(({ attrs }) => attrs.effects.length)).toEqual([0, 1]);
  });

  it('leave the document as it was when none is kept', () => {
    expect(withEffects(document, [])).toEqual(document);
  });
});
