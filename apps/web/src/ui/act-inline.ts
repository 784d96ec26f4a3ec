import type { Inline, Mark, TextRange } from '@acuerda/document';

/** Words of a part that the reader should notice. */
export interface Highlight extends TextRange {
  className: string;
  /** What it belongs to (an objection, a finding); margin notes stand level with it. */
  anchor?: string;
}

export interface Run {
  text: string;
  marks: Mark[];
  /** All that lie over it. */
  highlights: Highlight[];
}

/** The inline content of a part cut at the edges of its highlights. */
export function runsOf(content: readonly Inline[], highlights: readonly Highlight[]): Run[] {
  const edges = highlights.flatMap(({ from, to }) => [from, to]);
  let offset = 0;
  return content.flatMap(({ text, marks = [] }) => {
    const start = offset;
    const end = (offset += text.length);
    const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].sort(
      (a, b) => a - b,
    );
    return cuts.slice(0, -1).map((from, index) => ({
      text: text.slice(from - start, (cuts[index + 1] ?? end) - start),
      marks,
      highlights: highlights.filter((one) => one.from <= from && from < one.to),
    }));
  });
}
