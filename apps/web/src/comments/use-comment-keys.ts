import { useEffect, type RefObject } from 'react';
import { mayComment, useComments } from './comments-context';
import { markedWords, partOf } from './marked-words';
import { useCompose } from './use-compose';

/** `c` comments on what is selected, on the part that has the focus, or on the act; `?` tells the keys. */
export function useCommentKeys(paper: RefObject<HTMLElement | null>, onHelp: () => void): void {
  const comments = useComments();
  const { onWords, onPart, aboutAct } = useCompose();
  const may = mayComment(comments);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target)) return;
      if (event.key === '?') onHelp();
      if (event.key !== 'c' || !may) return;
      event.preventDefault();
      const words = markedWords();
      const part = partOf(document.activeElement);
      if (words && paper.current?.contains(window.getSelection()?.anchorNode ?? null)) onWords(words);
      else if (part !== null && paper.current?.contains(document.activeElement)) onPart(part);
      else aboutAct();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [paper, may, onWords, onPart, aboutAct, onHelp]);
}

/** Letters are for what is being written, and dialogs have the keys to themselves. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [contenteditable="true"]') !== null
  );
}
