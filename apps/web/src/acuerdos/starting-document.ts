import type { ActDocument, PartKind } from '@acuerda/document';

type MakeId = () => string;

const part = (kind: PartKind, text: string, id: string): ActDocument['content'][number] => ({
  type: 'part',
  attrs: { id, kind, level: 1, effects: [] },
  ...(text && { content: [{ type: 'text', text }] }),
});

/** A draft with its title and one empty part of each kind, so that nobody begins in front of nothing. */
export function startingDocument(title: string, makeId: MakeId = () => crypto.randomUUID()): ActDocument {
  const kinds: PartKind[] = ['legal_basis', 'antecedente', 'considerando', 'resolutivo'];
  return {
    type: 'doc',
    content: [part('heading', title, makeId()), ...kinds.map((kind) => part(kind, '', makeId()))],
  };
}
