import type { MarginNote } from './margin-notes';
import { placeNotes } from './place-notes';

/** From the words to their note: a bar beside them, and a line to the note. As SVG paths, in pixels from the margin's corner. */
export interface Leader {
  id: string;
  tone: MarginNote['tone'];
  bar: string;
  line: string;
  /** The line is so long that it helps only the note in focus. */
  far: boolean;
}

interface Margin {
  list: HTMLElement;
  paper: HTMLElement;
  notes: readonly MarginNote[];
  focused: string | null;
  filler: HTMLElement | null;
}

interface Words {
  top: number;
  bottom: number;
}

/** How far from the paper's edge the bars stand, where no text is. */
const BAR_INSET = 24;
/** Below the top of a note, where its line arrives. */
const ARRIVAL = 22;
/** How notes give way, first to what tells them apart, then to a line: once one stands further from its words than that. */
const FOLDS = [
  { how: 'short', beyond: 160 },
  { how: 'line', beyond: 320 },
] as const;
/** A line longer than that down the margin joins nothing to the eye. */
const FAR = 240;

/**
 * Puts every note where it belongs, and says how it is joined to its words. Where notes crowd each other away from their
 * words, all but the focused one are folded (`data-folded`).
 */
export function levelWithWords({ list, paper, notes, focused, filler }: Margin): Leader[] {
  const items = [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  unfold(items);
  if (getComputedStyle(list).position === 'static') {
    for (const item of items) item.style.top = '';
    list.style.minHeight = '';
    return [];
  }
  const origin = list.getBoundingClientRect();
  const words = notes.map(({ anchor }) => (anchor === null ? null : wordsAt(paper, anchor, origin.top)));
  const place = notes.findIndex(({ id }) => id === focused);
  const placing = () => {
    const wanted = items.map((item, index) => ({
      top: words[index] ? words[index].top - ARRIVAL / 2 : 0,
      height: item.offsetHeight,
    }));
    const { tops, height } = placeNotes(wanted, place < 0 ? null : place);
    const away = (index: number) => (words[index] ? Math.abs((tops[index] ?? 0) - (wanted[index]?.top ?? 0)) : 0);
    const furthest = Math.max(0, ...tops.map((_, index) => away(index)));
    return { tops: tops.map(Math.round), height, furthest, isOffWords: place >= 0 && away(place) > 1 };
  };
  let { tops, height, furthest, isOffWords } = placing();
  for (const { how, beyond } of FOLDS) {
    if (!isOffWords && furthest <= beyond) break;
    foldAllBut(items[place], items, how);
    ({ tops, height, furthest, isOffWords } = placing());
  }
  items.forEach((item, index) => (item.style.top = `${tops[index] ?? 0}px`));
  const room = Math.min(...tops, Number.POSITIVE_INFINITY);
  if (filler) filler.style.visibility = filler.offsetHeight + ARRIVAL <= room ? 'visible' : 'hidden';
  list.style.minHeight = `${Math.max(height, notes.length === 0 ? (filler?.offsetHeight ?? 0) : 0)}px`;
  const edge = paper.getBoundingClientRect().right - origin.left;
  return notes.flatMap((note, index) => {
    const spanned = words[index];
    return spanned ? [leaderOf(note, spanned, edge, (tops[index] ?? 0) + ARRIVAL)] : [];
  });
}

function foldAllBut(focused: HTMLElement | undefined, items: readonly HTMLElement[], how: string): void {
  for (const item of items) if (item !== focused) item.dataset.folded = how;
}

function unfold(items: readonly HTMLElement[]): void {
  for (const item of items) delete item.dataset.folded;
}

/** The stretch that words span, over all the lines and runs that they are in. */
function wordsAt(paper: HTMLElement, anchor: string, origin: number): Words | null {
  const boxes = [...paper.querySelectorAll(anchor)].map((element) => element.getBoundingClientRect());
  if (boxes.length === 0) return null;
  return {
    top: Math.min(...boxes.map(({ top }) => top)) - origin,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - origin,
  };
}

function leaderOf({ id, tone }: MarginNote, { top, bottom }: Words, edge: number, arrival: number): Leader {
  const bar = Math.round(edge - BAR_INSET) + 0.5;
  const start = Math.round(Math.min(top + ARRIVAL / 2, bottom)) + 0.5;
  const [bend, straight] = [Math.round(edge * 0.7), Math.round(edge * 0.3)];
  const end = Math.round(arrival) + 0.5;
  return {
    id,
    tone,
    bar: `M${bar} ${Math.round(top)}V${Math.round(bottom)}`,
    line: `M${bar} ${start}H${bend}L${straight} ${end}H0`,
    far: Math.abs(end - start) > FAR,
  };
}
