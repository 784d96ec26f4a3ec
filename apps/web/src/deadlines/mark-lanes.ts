/** Pixels. */
const MARK = 22;
const GAP = 6;

export interface Mark {
  /** Pixels from the left at which it stands. */
  x: number;
  /** Pixels that its label takes. */
  label: number;
}

export interface PlacedMark extends Mark {
  /** 0 stands on the line with its label below; those above have it at their left, or at their right where that would be outside. */
  lane: number;
  /** Pixels from the left at which its label begins. */
  labelX: number;
}

/** Gives each mark a lane on which it has room for itself and its label; the last ones, the nearest, are placed first. */
export function placeMarks(marks: readonly Mark[], width: number): PlacedMark[] {
  const takenFrom: number[] = [];
  return marks
    .toReversed()
    .map((mark) => {
      const candidates = [...takenFrom.keys(), takenFrom.length];
      const lane = candidates.find((one) => endOn(one, mark, width) + GAP <= (takenFrom[one] ?? Infinity)) ?? 0;
      const labelX = labelOn(lane, mark, width);
      takenFrom[lane] = Math.min(mark.x - MARK / 2, labelX);
      return { ...mark, lane, labelX };
    })
    .reverse();
}

/** Below the line it is centred and stays inside; above, it ends where the mark begins, or begins where it ends. */
function labelOn(lane: number, { x, label }: Mark, width: number): number {
  if (lane === 0) return Math.min(width - label, Math.max(0, x - label / 2));
  const left = x - MARK / 2 - 4 - label;
  return left < 0 ? x + MARK / 2 + 4 : left;
}

const endOn = (lane: number, mark: Mark, width: number): number =>
  Math.max(mark.x + MARK / 2, labelOn(lane, mark, width) + mark.label);
