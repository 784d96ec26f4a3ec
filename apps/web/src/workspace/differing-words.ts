/** The stretch in which two texts differ: what comes before and after it, and how each says it. */
export interface DifferingWords {
  lead: string;
  before: string;
  after: string;
  tail: string;
}

/** Words of the text that stay the same, shown on each side of those that don't. */
const AROUND = 5;

/** How a fe de erratas is written: the words that differ, with a few around them. */
export function differingWords(before: string, after: string): DifferingWords {
  const was = before.split(/\s+/);
  const is = after.split(/\s+/);
  const shortest = Math.min(was.length, is.length);
  let same = 0;
  while (same < shortest && was[same] === is[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shortest - same && was.at(-1 - sameAtEnd) === is.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const from = Math.max(0, same - AROUND);
  const until = Math.min(sameAtEnd, AROUND);
  const own = (words: string[]) => words.slice(same, words.length - sameAtEnd).join(' ');
  return {
    lead: `${from > 0 ? '… ' : ''}${was.slice(from, same).join(' ')}`,
    before: own(was),
    after: own(is),
    tail: `${was.slice(was.length - sameAtEnd, was.length - sameAtEnd + until).join(' ')}${until < sameAtEnd ? ' …' : ''}`,
  };
}
