import type { ActDocument } from '@acuerda/document';
import type { Highlight } from '../ui/act-inline';
import { isWholePart, type Placed } from './place-threads';

/** The words that threads are about, by part. Resolved ones are quiet; the one that is read stands out. */
export function threadHighlights(
  threads: readonly Placed<{ id: string; resolved: unknown }>[],
  document: ActDocument | null,
  active: string | null,
): Map<string, Highlight[]> {
  const found = new Map<string, Highlight[]>();
  for (const { item, place } of threads) {
    if (!document || !place || isWholePart(place, document)) continue;
    const state = item.id === active ? ' commented--active' : item.resolved ? ' commented--resolved' : '';
    add(found, place.partId, { from: place.start, to: place.end, className: `commented${state}`, anchor: item.id });
  }
  return found;
}

/** Highlights of several sources, one after the other. */
export function joinHighlights(...sources: ReadonlyMap<string, Highlight[]>[]): Map<string, Highlight[]> {
  const all = new Map<string, Highlight[]>();
  for (const source of sources) {
    for (const [partId, highlights] of source) for (const one of highlights) add(all, partId, one);
  }
  return all;
}

function add(to: Map<string, Highlight[]>, partId: string, highlight: Highlight): void {
  to.set(partId, [...(to.get(partId) ?? []), highlight]);
}

/** The words or the part with which a note stands level; null: with none. */
export function anchorSelector(id: string, { place }: Placed<unknown>, document: ActDocument | null): string | null {
  if (!place || !document) return null;
  return isWholePart(place, document) ? partSelector(place.partId) : `[data-anchor~="${id}"]`;
}

export const partSelector = (partId: string): string => `[id="part-${partId}"]`;
