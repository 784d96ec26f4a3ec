import { mergeRuns } from '../canonical/marks';
import type { Inline, TextRange } from '../model/act-document';

/** The runs without the given range of their text. */
export function cut(runs: readonly Inline[], { from, to }: TextRange): Inline[] {
  let start = 0;
  return mergeRuns(
    runs.map((run) => {
      const [a, b] = [Math.max(0, from - start), Math.max(0, to - start)];
      start += run.text.length;
      return { ...run, text: run.text.slice(0, a) + run.text.slice(b) };
    }),
  );
}

/** Single spaces, none at either end, equal neighbours joined. */
export function tidy(runs: readonly Inline[]): Inline[] {
  let afterSpace = true;
  const single = runs.map((run) => {
    const text = run.text.replace(/\s+/g, ' ');
    const own = afterSpace ? text.trimStart() : text;
    if (text !== '') afterSpace = text.endsWith(' ');
    return { ...run, text: own };
  });
  const merged = mergeRuns(single);
  const last = merged.at(-1);
  if (last) last.text = last.text.trimEnd();
  return mergeRuns(merged);
}

/** One list of runs for each line. */
export function splitLines(runs: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(mergeRuns);
}
