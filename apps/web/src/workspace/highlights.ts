import { partText, type ActDocument } from '@acuerda/document';
import type { Highlight } from '../ui/act-inline';
import type { Objection } from './acuerdo';

type Quoted = Pick<Objection, 'id' | 'partId' | 'quote' | 'status'>;

/** The words that unsettled objections quote, where they still stand in the text. */
export function highlightsOf(objections: readonly Quoted[], document: ActDocument): Map<string, Highlight[]> {
  const found = new Map<string, Highlight[]>();
  for (const { id, partId, quote, status } of objections) {
    const part = document.content.find(({ attrs }) => attrs.id === partId);
    if (!part || !quote || status === 'withdrawn' || status === 'accepted') continue;
    const from = partText(part).indexOf(quote);
    if (from < 0) continue;
    const highlight = { from, to: from + quote.length, className: 'objected', anchor: id };
    found.set(partId, [...(found.get(partId) ?? []), highlight]);
  }
  return found;
}

/** Where the margin note of an objection stands: its words if they are still there, else its part. */
export function anchorOf({ id, partId }: Quoted, highlights: Map<string, Highlight[]>): string {
  const quoted = highlights.get(partId)?.some(({ anchor }) => anchor === id);
  return quoted ? `[data-anchor~="${id}"]` : `#part-${partId}`;
}
