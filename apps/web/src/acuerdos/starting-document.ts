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

/** The same for the extension of some terms: the resolutivo names them, and says when the act enters into force. */
export function extensionDocument(title: string, terms: readonly string[], makeId?: MakeId): ActDocument {
  const { content } = startingDocument(title, makeId);
  const names = new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(terms);
  const id = makeId ?? (() => crypto.randomUUID());
  return {
    type: 'doc',
    content: [
      ...content.slice(0, -1),
      part('resolutivo', `Se amplía la vigencia de ${names} hasta el `, id()),
      part('transitorio', 'El presente acuerdo entra en vigor el día de su publicación.', id()),
    ],
  };
}

/** The title that an extension of these terms begins with; the act is in Spanish whatever the interface is. */
export function extensionTitle(terms: readonly string[]): string {
  const names = new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(terms);
  return `Acuerdo por el que se amplía la vigencia de ${names}`;
}
