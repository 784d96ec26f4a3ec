import type { ActDocument } from '@acuerda/document';
import { orderOf } from '../comments/place-threads';
import type { RailNote } from '../comments/use-rail-notes';
import type { Objection } from './acuerdo';
import { anchorOf, highlightsOf } from './highlights';
import { ObjectionCard } from './objection-card';

/** Objections as notes beside the text, in the order in which it is read; those whose part is gone come first. */
export function objectionNotes(objections: readonly Objection[], document: ActDocument | null): RailNote[] {
  const highlights = document ? highlightsOf(objections, document) : new Map<string, never[]>();
  return objections.map((objection) => {
    const { id, partId, status } = objection;
    const from = highlights.get(partId)?.find(({ anchor }) => anchor === id)?.from ?? 0;
    const stands = document?.content.some(({ attrs }) => attrs.id === partId) ?? false;
    return {
      id,
      anchor: stands ? anchorOf(objection, highlights) : null,
      tone: status === 'accepted' || status === 'withdrawn' ? 'blue' : 'vermilion',
      content: <ObjectionCard objection={objection} />,
      order: document && stands ? orderOf({ partId, start: from }, document) : [-1, -1],
    };
  });
}
