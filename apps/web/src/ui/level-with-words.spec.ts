import { levelWithWords } from './level-with-words';
import type { MarginNote } from './margin-notes';

const box = (top: number, height: number, right = 700) => ({
  ...{ top, bottom: top + height, height, left: 0, right, width: right, x: 0, y: top },
  toJSON: () => ({}),
});

/** A paper with words at these heights, and a margin with a note of each height, less when it is folded. */
function aMargin(words: number[], heights: number[]) {
  const [paper, list] = [document.createElement('article'), document.createElement('ul')];
  list.style.position = 'relative';
  const notes = words.map((top, nth): MarginNote => {
    const mark = document.createElement('mark');
    mark.id = `w${nth}`;
    mark.getBoundingClientRect = () => box(top, 20);
    paper.append(mark);
    const item = document.createElement('li');
    const full = heights[nth] ?? 0;
    const folded = () => ({ short: full / 2, line: 40 })[item.dataset.folded ?? ''] ?? full;
    Object.defineProperty(item, 'offsetHeight', { get: folded });
    list.append(item);
    return { id: `n${nth}`, anchor: `#w${nth}`, tone: 'amber', content: null };
  });
  paper.getBoundingClientRect = () => box(0, 2_000, 700);
  list.getBoundingClientRect = () => ({ ...box(0, 2_000, 1_050), left: 734 });
  document.body.replaceChildren(paper, list);
  const settle = (focused: string | null = null) => levelWithWords({ list, paper, notes, focused, filler: null });
  const items = [...list.children] as HTMLElement[];
  return {
    settle,
    folds: () => items.map(({ dataset }) => dataset.folded),
    tops: () => items.map(({ style }) => style.top),
  };
}

describe('notes beside their words', () => {
  it('stand whole where there is room, each joined to its words', () => {
    const margin = aMargin([100, 500], [80, 80]);
    const leaders = margin.settle();
    expect(margin.tops()).toEqual(['89px', '489px']);
    expect(margin.folds()).toEqual([undefined, undefined]);
    expect(leaders.map(({ far }) => far)).toEqual([false, false]);
  });

  it('fold where they crowd each other away from their words', () => {
    const margin = aMargin([100, 110, 120], [300, 300, 300]);
    margin.settle();
    expect(margin.folds()).toEqual(['short', 'short', 'short']);
  });

  it('fold further for the one in focus, which stays whole and level', () => {
    const margin = aMargin([100, 110, 200], [400, 400, 400]);
    margin.settle('n2');
    expect(margin.folds()).toEqual(['line', 'line', undefined]);
    expect(margin.tops()[2]).toBe('189px');
    margin.settle();
    expect(margin.folds()).not.toContain(undefined);
  });

  it('follow each other where the margin is no column', () => {
    const margin = aMargin([100], [80]);
    (document.querySelector('ul') as HTMLElement).style.position = 'static';
    expect(margin.settle()).toEqual([]);
    expect(margin.tops()).toEqual(['']);
  });
});
