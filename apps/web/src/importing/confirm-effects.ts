import type { ActDocument, ImportReport } from '@acuerda/document';

type Proposal = ImportReport['proposedEffects'][number];

/** The document with the proposed effects that the person kept, each under its resolutivo. */
export function withEffects(document: ActDocument, kept: readonly Proposal[]): ActDocument {
  return {
    type: 'doc',
    content: document.content.map((part) => {
      const effects = kept.filter(({ partId }) => partId === part.attrs.id).map(({ effect }) => effect);
      return effects.length === 0 ? part : { ...part, attrs: { ...part.attrs, effects } };
    }),
  };
}
