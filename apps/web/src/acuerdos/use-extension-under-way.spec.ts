import type { ActDocument } from '@acuerda/document';
import { endsIn } from './use-extension-under-way';

const effect = (termId: string, to: string) => ({ id: termId, kind: 'extend_term', termId, from: '2022-04-23', to });
const act = (...effects: object[]) =>
  ({
    type: 'doc',
    content: [
      { type: 'part', attrs: { id: 'h', kind: 'heading', level: 1, effects: [] } },
      { type: 'part', attrs: { id: 'r', kind: 'resolutivo', level: 1, effects } },
    ],
  }) as unknown as ActDocument;

it('finds to which day a text moves the terms that are asked for', () => {
  const document = act(effect('body', '2023-04-30'), effect('another', '2024-01-01'));
  expect([...endsIn(document, ['body', 'exercise'])]).toEqual([['body', '2023-04-30']]);
});

it('finds nothing in a text without effects', () => {
  expect(endsIn(act(), ['body']).size).toBe(0);
});
