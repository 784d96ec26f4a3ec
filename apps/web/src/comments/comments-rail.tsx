import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type RefObject } from 'react';
import { FailureNote } from '../api/failure-note';
import { useText } from '../i18n/use-text';
import { MarginNotes } from '../ui/margin-notes';
import { CommentsDrawer } from './comments-drawer';
import { useComments } from './comments-context';
import { RailEmpty } from './rail-empty';
import { RailHead } from './rail-head';
import { pressedInRail } from './rail-keys';
import { ThreadIndex } from './thread-index';
import { anchorSelector } from './thread-highlights';
import { COMPOSER, useRailNotes, type RailNote } from './use-rail-notes';
import './rail.css';

export interface CommentsRailProps {
  paper: RefObject<HTMLElement | null>;
  /** Notes of other kinds among them: objections, what was found in a draft. */
  others: readonly RailNote[];
  /** What the summary says of those. */
  also: string | null;
}

/** Below it the margin is no column. */
const COMPACT = '(max-width: 61.99em)';

/** Comments level with their words; where there is no room beside the text, a drawer. */
export function CommentsRail(props: CommentsRailProps) {
  const compact = useMediaQuery(COMPACT, false, { getInitialValueInEffect: false });
  return compact ? <CommentsDrawer {...props} /> : <Rail {...props} />;
}

function Rail({ paper, others, also }: CommentsRailProps) {
  const { t } = useText();
  const { failure, composing, active, activate } = useComments();
  const notes = useRailNotes(others, false);
  const wordsOf = useWords(paper);
  const rail = useRef<HTMLDivElement>(null);
  useReveal(rail, wordsOf);
  const back = (threadId: string) => {
    const words = wordsOf(threadId);
    if (!words) return;
    words.tabIndex = -1;
    words.focus();
  };
  return (
    <div ref={rail} className="rail" onKeyDown={(event) => pressedInRail(event, { onOpen: activate, onBack: back })}>
      <RailHead also={also} />
      {failure && <FailureNote failure={failure} />}
      {notes.length === 0 && <RailEmpty />}
      <MarginNotes
        text={paper}
        notes={notes}
        label={t('comments:title')}
        focused={composing ? COMPOSER : active}
        above={<ThreadIndex />}
      />
    </div>
  );
}

type WordsOf = (threadId: string) => HTMLElement | null;

/** The words or the part on the page that a thread is about. */
function useWords(paper: RefObject<HTMLElement | null>): WordsOf {
  const { threads, document } = useComments();
  return (threadId) => {
    const placed = threads.find(({ item }) => item.id === threadId);
    const selector = placed && anchorSelector(threadId, placed, document);
    return selector ? (paper.current?.querySelector<HTMLElement>(selector) ?? null) : null;
  };
}

/** Brings the thread that is opened into view, with its words: once, and only if it is out of it. */
function useReveal(rail: RefObject<HTMLElement | null>, wordsOf: WordsOf): void {
  const { active, visible } = useComments();
  const revealed = useRef<string | null>(null);
  const present = visible.some(({ item }) => item.id === active);
  useEffect(() => {
    if (active === null) revealed.current = null;
    if (active === null || !present || revealed.current === active) return;
    revealed.current = active;
    const shown = wordsOf(active) ?? threadIn(rail.current, active);
    const box = shown?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > window.innerHeight * 0.8)) shown?.scrollIntoView({ block: 'center' });
  });
}

const threadIn = (rail: HTMLElement | null, threadId: string): Element | undefined =>
  [...(rail?.querySelectorAll<HTMLElement>('[data-thread]') ?? [])].find(({ dataset }) => dataset.thread === threadId);
