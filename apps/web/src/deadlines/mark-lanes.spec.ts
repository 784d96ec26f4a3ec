import { placeMarks } from './mark-lanes';

const DEFAULTS = [60, 30, 15, 7, 3, 1, 0];

/** Marks for offsets before an end, `days` of which fill the width. */
const marksOf = (offsets: readonly number[], { days, width, label }: { days: number; width: number; label: number }) =>
  placeMarks(
    offsets.map((left) => ({ x: (1 - left / days) * width, label })),
    width,
  );
const lanes = (marks: ReturnType<typeof placeMarks>) => marks.map(({ lane }) => lane);

describe('marks on a ruler', () => {
  it('stand on the line where there is room', () => {
    expect(lanes(marksOf([54, 30, 6], { days: 60, width: 1100, label: 48 }))).toEqual([0, 0, 0]);
  });

  it('rise one by one where they crowd before the end', () => {
    expect(lanes(marksOf(DEFAULTS, { days: 62, width: 1150, label: 50 }))).toEqual([0, 0, 0, 0, 2, 1, 0]);
    expect(lanes(marksOf(DEFAULTS, { days: 62, width: 310, label: 34 }))).toEqual([0, 0, 0, 3, 2, 1, 0]);
  });

  it('keep their labels inside', () => {
    const marks = marksOf(DEFAULTS, { days: 60, width: 310, label: 44 });
    expect(marks[0]?.labelX).toBe(0);
    expect(marks.at(-1)?.labelX).toBe(310 - 44);
    const early = marksOf([366, 330, 2], { days: 366, width: 310, label: 50 });
    expect(early.map(({ lane, labelX }) => [lane, Math.round(labelX)])).toEqual([
      [1, 15],
      [0, 5],
      [0, 260],
    ]);
  });

  it.each([260, 310, 700, 1150])('never cover each other, %i pixels wide', (width) => {
    for (const offsets of [DEFAULTS, [20, 19, 18, 17, 16, 15], [366, 5, 4, 3, 2, 1, 0]]) {
      const marks = marksOf(offsets, { days: 366, width, label: 44 });
      for (const lane of new Set(lanes(marks))) {
        const spans = marks
          .filter((mark) => mark.lane === lane)
          .map(({ x, labelX, label }) => [Math.min(x - 11, labelX), Math.max(x + 11, labelX + label)] as const);
        spans.slice(1).forEach(([from], index) => expect(from).toBeGreaterThanOrEqual(spans[index]?.[1] ?? Infinity));
      }
    }
  });
});
