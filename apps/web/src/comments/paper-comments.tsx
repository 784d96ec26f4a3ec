import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect, useState, type CSSProperties, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/use-text';
import { mayComment, useComments } from './comments-context';
import { markedWords, type MarkedWords } from './marked-words';
import { ShortcutsDialog } from './shortcuts-dialog';
import { useCommentKeys } from './use-comment-keys';
import { useCompose } from './use-compose';

type Paper = RefObject<HTMLElement | null>;

/** What makes a text one that is commented: selecting words offers it, marked words open their thread, and keys do both. */
export function PaperComments({ paper }: { paper: Paper }) {
  const [keys, setKeys] = useState(false);
  useCommentKeys(paper, () => setKeys(true));
  useOpenMarked(paper);
  usePartInAddress(paper);
  return (
    <>
      <CommentSelection paper={paper} />
      {keys && <ShortcutsDialog onClose={() => setKeys(false)} />}
    </>
  );
}

/** Beside the words that are selected, in the paper's margin. */
function CommentSelection({ paper }: { paper: Paper }) {
  const { t } = useText();
  const comments = useComments();
  const { onWords } = useCompose();
  const [selected, setSelected] = useState<{ words: MarkedWords; top: number } | null>(null);
  const may = mayComment(comments);
  useEffect(() => {
    const look = () => setSelected(may && paper.current ? selectedIn(paper.current) : null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [paper, may]);
  if (!selected || comments.composing) return null;
  return (
    <div className="comment-selection" style={{ '--level': `${selected.top}px` } as CSSProperties}>
      <Button
        size="compact-sm"
        leftSection={<IconMessagePlus size={16} aria-hidden="true" />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          onWords(selected.words);
          setSelected(null);
        }}
      >
        {t('comments:comment')}
      </Button>
    </div>
  );
}

function selectedIn(paper: HTMLElement): { words: MarkedWords; top: number } | null {
  const selection = window.getSelection();
  const words = selection && paper.contains(selection.anchorNode) ? markedWords(selection) : null;
  if (!selection || !words) return null;
  const { top } = selection.getRangeAt(0).getBoundingClientRect();
  return { words, top: top - paper.getBoundingClientRect().top };
}

/** A press on marked words opens their thread; where several lie over each other, the next one with each press. */
function useOpenMarked(paper: Paper): void {
  const { threads, active, activate } = useComments();
  useEffect(() => {
    const { current } = paper;
    const open = ({ target }: MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false || !(target instanceof Element)) return;
      const named = target.closest<HTMLElement>('[data-anchor]')?.dataset.anchor?.split(' ') ?? [];
      const here = named.filter((id) => threads.some(({ item }) => item.id === id));
      const next = here[(here.indexOf(active ?? '') + 1) % here.length];
      if (next !== undefined) activate(next);
    };
    current?.addEventListener('click', open);
    return () => current?.removeEventListener('click', open);
  }, [paper, threads, active, activate]);
}

const PART_IN_ADDRESS = '#parte-';

/** `#parte-…` in the address leads to a part, once its text is there. */
function usePartInAddress(paper: Paper): void {
  const { hash } = useLocation();
  const { document: text } = useComments();
  const hasText = text !== null;
  useEffect(() => {
    if (!hasText || !hash.startsWith(PART_IN_ADDRESS)) return;
    const part = document.getElementById(`part-${hash.slice(PART_IN_ADDRESS.length)}`);
    if (part && paper.current?.contains(part)) part.scrollIntoView({ block: 'center' });
  }, [paper, hash, hasText]);
}
