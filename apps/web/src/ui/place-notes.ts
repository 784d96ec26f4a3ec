const GAP = 12;

export interface WantedNote {
  /** Level of the words that it belongs to. */
  top: number;
  height: number;
}

/** A run of notes that touch each other and move as one. `level` is its top, less all heights above it. */
interface Block {
  from: number;
  count: number;
  level: number;
}

/**
 * Where notes of given heights stand so that none covers another and all together are as near to their words as they can be
 * (least squares). The focused one is level with its words and the others yield, as long as those above it have room. In
 * pixels from the top of the margin, above which nothing stands.
 */
export function placeNotes(
  wanted: readonly WantedNote[],
  focused: number | null = null,
): { tops: number[]; height: number } {
  const order = wanted
    .map(({ top, height }, index) => ({ index, top: Math.max(0, top), height }))
    .sort((a, b) => a.top - b.top || a.index - b.index);
  let above = 0;
  const offsets = order.map(({ height }) => {
    const offset = above;
    above += height + GAP;
    return offset;
  });
  const levels = order.map(({ top }, nth) => top - (offsets[nth] ?? 0));
  const rising = nearestRising(levels);
  const place = order.findIndex(({ index }) => index === focused);
  const pinned = place < 0 ? null : Math.max(0, levels[place] ?? 0);
  const tops = wanted.map(() => 0);
  let height = 0;
  order.forEach(({ index, height: own }, nth) => {
    const level = Math.max(0, besidePinned(rising[nth] ?? 0, nth - place, pinned));
    tops[index] = level + (offsets[nth] ?? 0);
    height = Math.max(height, tops[index] + own + GAP);
  });
  return { tops, height };
}

/** Notes before the pinned one stand no lower than it allows, notes after it no higher. */
function besidePinned(level: number, distance: number, pinned: number | null): number {
  if (pinned === null) return level;
  if (distance === 0) return pinned;
  return distance < 0 ? Math.min(level, pinned) : Math.max(level, pinned);
}

/** The series that never falls and is nearest to the given one, by pooling neighbours that are out of order. */
function nearestRising(levels: readonly number[]): number[] {
  const blocks: Block[] = [];
  levels.forEach((level, from) => {
    let block: Block = { from, count: 1, level };
    for (let last = blocks.at(-1); last && last.level > block.level; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { from: last.from, count, level: (last.level * last.count + block.level * block.count) / count };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ count, level }) => Array.from({ length: count }, () => level));
}
