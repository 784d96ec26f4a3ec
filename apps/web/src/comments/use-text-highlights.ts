import { useMemo } from 'react';
import type { Highlight } from '../ui/act-inline';
import { useComments } from './comments-context';
import { threadHighlights } from './thread-highlights';
import { COMPOSER, unsentThreads } from './use-rail-notes';

/** The commented words of the text on screen, those being commented among them. */
export function useTextHighlights(): Map<string, Highlight[]> {
  const comments = useComments();
  return useMemo(() => {
    const { threads, document, active, composing } = comments;
    return threadHighlights([...threads, ...unsentThreads(comments)], document, composing ? COMPOSER : active);
  }, [comments]);
}
