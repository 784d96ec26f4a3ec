import type { ActDocument } from '@acuerda/document';

/** An act of considerandos, by their ids and words. */
export const anActOf = (parts: Record<string, string>): ActDocument => ({
  type: 'doc',
  content: Object.entries(parts).map(([id, text]) => ({
    type: 'part',
    attrs: { id, kind: 'considerando', level: 2, effects: [] },
    content: [{ type: 'text', text }],
  })),
});
