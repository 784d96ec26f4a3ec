import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { levelWithWords, type Leader } from './level-with-words';
import './margin-notes.css';

export interface MarginNote {
  id: string;
  /** Selector of the words or part that it belongs to, inside the text; null: it belongs to no words, and stands first. */
  anchor: string | null;
  tone: 'amber' | 'vermilion' | 'blue' | 'plain';
  content: ReactNode;
}

export interface MarginNotesProps {
  text: RefObject<HTMLElement | null>;
  /** In the order in which they are read. */
  notes: MarginNote[];
  label: string;
  /** The note that is level with its words whatever the others want. */
  focused?: string | null;
  /** Fills the top of the margin where the first note leaves it empty. */
  above?: ReactNode;
}

/**
 * Notes level with the words that they are about: as near as they fit, never over each other, each with a thin line from a
 * bar beside its words. Where the margin is no column they simply follow each other.
 */
export function MarginNotes({ text, notes, label, focused = null, above }: MarginNotesProps) {
  const margin = useRef<HTMLUListElement>(null);
  const filler = useRef<HTMLDivElement>(null);
  const [leaders, setLeaders] = useState<Leader[]>([]);
  useLayoutEffect(() => {
    const { current: list } = margin;
    const { current: paper } = text;
    if (!list || !paper) return;
    const settle = () => setLeaders(levelWithWords({ list, paper, notes, focused, filler: filler.current }));
    settle();
    const observer = new ResizeObserver(settle);
    for (const element of [paper, list, ...list.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [text, notes, focused]);
  return (
    <div className="margin-notes-frame">
      {above && (
        <div ref={filler} className="margin-above">
          {above}
        </div>
      )}
      <ul ref={margin} className="margin-notes" aria-label={label}>
        {notes.map((note) => (
          <li
            key={note.id}
            className={`margin-note margin-note--${note.tone}`}
            data-focused={note.id === focused || undefined}
          >
            {note.content}
          </li>
        ))}
      </ul>
      <svg className="margin-leaders" aria-hidden="true">
        {leaders.map(({ id, tone, bar, line, far }) => (
          <g key={id} className={`leader leader--${tone}`} data-focused={id === focused || undefined}>
            <path className="leader-bar" d={bar} />
            {(!far || id === focused) && <path d={line} />}
          </g>
        ))}
      </svg>
    </div>
  );
}
