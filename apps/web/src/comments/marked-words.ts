import type { TextRange } from '@acuerda/document';

/** A stretch of the words of one part, as offsets in its plain text. */
export interface MarkedWords extends TextRange {
  partId: string;
}

const PART = 'part-';
const WORDS = '.act-words, .draft-words';

/**
 * The words of the act that are selected on the page. What begins in one part and goes on into others ends with the first;
 * blanks at either end are left out. Null: nothing of the act is selected.
 */
export function markedWords(selection: Selection | null = window.getSelection()): MarkedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = firstWordsIn(range);
  const partId = partOf(words);
  if (!words || partId === null) return null;
  const within = document.createRange();
  within.selectNodeContents(words);
  const before = within.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) {
    within.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
  before.setEnd(within.startContainer, within.startOffset);
  const text = within.toString();
  const from = before.toString().length + (text.length - text.trimStart().length);
  const to = from + text.trim().length;
  return to > from ? { partId, from, to } : null;
}

/** The part in which something on the page stands. */
export function partOf(node: Node | null): string | null {
  return elementOf(node)?.closest(`[id^="${PART}"]`)?.id.slice(PART.length) ?? null;
}

function firstWordsIn(range: Range): Element | null {
  const at = elementOf(range.startContainer)?.closest(WORDS);
  if (at) return at;
  const { commonAncestorContainer: around } = range;
  if (!(around instanceof Element)) return null;
  return [...around.querySelectorAll(WORDS)].find((words) => range.intersectsNode(words)) ?? null;
}

const elementOf = (node: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);
