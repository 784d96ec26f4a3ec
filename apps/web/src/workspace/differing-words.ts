export interface DifferingWords {
  before: string;
  after: string;
}

/** Words of the text that stay the same, shown on each side of those that don't. */
const AROUND = 5;

/** The stretch of two texts in which they differ, with a few words around it: how a fe de erratas is written. */
export function differingWords(before: string, after: string): DifferingWords {
  const was = before.split(/\s+/);
  const is = after.split(/\s+/);
  const shortest = Math.min(was.length, is.length);
  let same = 0;
  while (same < shortest && was[same] === is[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shortest - same && was.at(-1 - sameAtEnd) === is.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const from = Math.max(0, same - AROUND);
  const left = Math.max(0, sameAtEnd - AROUND);
  const stretch = (words: string[]) =>
    `${from > 0 ? '… ' : ''}${words.slice(from, words.length - left).join(' ')}${left > 0 ? ' …' : ''}`;
  return { before: stretch(was), after: stretch(is) };
}
