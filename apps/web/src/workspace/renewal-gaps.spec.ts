import type { ActDocument } from '@acuerda/document';
import type { Effect } from '@acuerda/workflow/vocabulary';
import { renewalGaps } from './renewal-gaps';

const actWith = (effect: Pick<Effect, 'kind' | 'from'>): ActDocument => ({
  type: 'doc',
  content: [
    {
      type: 'part',
      attrs: {
        id: 'r',
        kind: 'resolutivo',
        level: 1,
        effects: [{ id: 'e', termId: 't', to: '2023-04-30', ...effect }],
      },
    },
  ],
});

describe('the days without validity', () => {
  const renewal = actWith({ kind: 'renew_term', from: '2022-04-23' });

  it('lie between the end of a term and the entry into force of its renewal', () => {
    expect(renewalGaps(renewal, '2022-05-02')).toEqual([{ termId: 't', from: '2022-04-24', to: '2022-05-01' }]);
  });

  it('are none where the renewal is in force the day after', () =>
    expect(renewalGaps(renewal, '2022-04-24')).toEqual([]));

  it('are none of an extension', () => {
    expect(renewalGaps(actWith({ kind: 'extend_term', from: '2022-04-23' }), '2022-05-02')).toEqual([]);
  });
});
