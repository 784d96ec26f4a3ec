import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const WORDS = '.act-words';

/** An end of a selection: so many characters into the words of a part. */
interface End {
  words: Element;
  at: number;
}

interface Kept {
  anchor: End;
  focus: End;
}

/**
 * Keeps what is selected in an act selected while its words are marked anew: marking cuts text into other pieces, and a
 * browser then selects whatever came to lie there. Called by what draws the act.
 */
export function useKeptSelection(paper: RefObject<HTMLElement | null>): void {
  const kept = useRef<Kept>(null);
  useEffect(() => {
    const look = () => (kept.current = selectedIn(paper.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [paper]);
  /* The browser tells of a change only later: here `kept` still is what was selected before the words were drawn. */
  useLayoutEffect(() => {
    const before = kept.current;
    if (!before?.anchor.words.isConnected || !before.focus.words.isConnected) return;
    const now = selectedIn(paper.current);
    if (now && isSame(now.anchor, before.anchor) && isSame(now.focus, before.focus)) return;
    const [anchor, focus] = [nodeAt(before.anchor), nodeAt(before.focus)];
    if (anchor && focus) window.getSelection()?.setBaseAndExtent(anchor.node, anchor.at, focus.node, focus.at);
  });
}

function selectedIn(paper: HTMLElement | null): Kept | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !paper?.contains(selection.anchorNode)) return null;
  const anchor = endAt(selection.anchorNode, selection.anchorOffset);
  const focus = endAt(selection.focusNode, selection.focusOffset);
  return anchor && focus && { anchor, focus };
}

function endAt(node: Node | null, offset: number): End | null {
  const words = (node instanceof Element ? node : node?.parentElement)?.closest(WORDS);
  if (!node || !words) return null;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  return { words, at: before.toString().length };
}

function nodeAt({ words, at }: End): { node: Node; at: number } | null {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, at: left };
    left -= length;
  }
  return null;
}

const isSame = (one: End, other: End): boolean => one.words === other.words && one.at === other.at;
