import type { Finding, TermFacts } from '@acuerda/document';
import type { Editor } from '@tiptap/react';
import { useEffect, type RefObject } from 'react';
import { PaperComments } from '../comments/paper-comments';
import { useTextHighlights } from '../comments/use-text-highlights';
import { highlight } from './editor/highlighting';

interface DraftCommentsProps {
  editor: Editor;
  paper: RefObject<HTMLElement | null>;
  findings: readonly Finding[];
  terms: readonly TermFacts[];
}

/** Marks in the editor what was found and what is discussed, and lets selected words be commented. */
export function DraftComments({ editor, paper, findings, terms }: DraftCommentsProps) {
  const commented = useTextHighlights();
  useEffect(() => {
    if (!editor.isDestroyed) highlight(editor, { findings, terms, commented });
  }, [editor, findings, terms, commented]);
  return <PaperComments paper={paper} />;
}
