import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { placeNotes } from './place-notes';
import './margin-notes.css';

export interface MarginNote {
  id: string;
  /** Selector of the words or part that it belongs to, inside the text. */
  anchor: string;
  tone: 'amber' | 'vermilion' | 'blue';
  content: ReactNode;
}

export interface MarginNotesProps {
  text: RefObject<HTMLElement | null>;
  notes: MarginNote[];
  label: string;
}

/** Notes level with the words that they are about: as near as they fit, never over each other. On a phone they follow the text. */
export function MarginNotes({ text, notes, label }: MarginNotesProps) {
  const margin = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const { current: list } = margin;
    const { current: paper } = text;
    if (!list || !paper) return;
    const settle = () => levelWithWords(list, paper, notes);
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(paper);
    observer.observe(list);
    return () => observer.disconnect();
  }, [text, notes]);
  return (
    <ul ref={margin} className="margin-notes" aria-label={label}>
      {notes.map((note) => (
        <li key={note.id} className={`margin-note margin-note--${note.tone}`}>
          {note.content}
        </li>
      ))}
    </ul>
  );
}

function levelWithWords(list: HTMLElement, paper: HTMLElement, notes: MarginNote[]): void {
  const items = [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  if (getComputedStyle(list).position === 'static') {
    for (const item of items) item.style.top = '';
    list.style.minHeight = '';
    return;
  }
  const origin = list.getBoundingClientRect().top;
  const wanted = notes.map(({ anchor }, index) => ({
    top: (paper.querySelector(anchor)?.getBoundingClientRect().top ?? origin) - origin,
    height: items[index]?.offsetHeight ?? 0,
  }));
  const placed = placeNotes(wanted);
  items.forEach((item, index) => (item.style.top = `${placed.tops[index] ?? 0}px`));
  list.style.minHeight = `${placed.height}px`;
}
