/** Words that somebody selected in the text, and the part that they are in. */
export interface Quotation {
  partId: string | null;
  quote: string | null;
}

const PART = 'part-';
const LONGEST = 1000;

/** What is selected on the page, if it lies within one part of the act. */
export function quotedSelection(selection: Selection | null = window.getSelection()): Quotation {
  const nothing = { partId: null, quote: null };
  if (!selection || selection.isCollapsed) return nothing;
  const start = partOf(selection.anchorNode);
  const quote = selection.toString().trim();
  if (!start || start !== partOf(selection.focusNode) || quote === '') return nothing;
  return { partId: start, quote: quote.slice(0, LONGEST) };
}

function partOf(node: Node | null): string | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(`[id^="${PART}"]`)?.id.slice(PART.length) ?? null;
}
