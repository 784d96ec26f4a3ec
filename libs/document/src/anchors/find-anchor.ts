import type { Anchor, PartId, Quote } from '@acuerda/workflow/vocabulary';
import type { ActDocument } from '../model/act-document';
import { partText } from '../text/plain-text';

export interface Place {
  partId: PartId;
  start: number;
  end: number;
  /** `moved`: no longer at the offsets at which it was made. */
  how: 'same' | 'moved';
}

/** What it takes to find words again: where they were, and how they read. */
export type SoughtWords = Pick<Anchor, 'partId' | 'start' | 'quote'>;

interface Candidate {
  partId: PartId;
  start: number;
  /** Units of its surroundings that are as they were. */
  context: number;
}

/** Below it a word is too common to be taken for the one that was meant, unless what surrounds it says so. */
const TELLING_LENGTH = 6;

/**
 * Finds the words of an anchor in a text: where they were, else in their part where they read most as they did, else in
 * the one other part that has them. Takes time in proportion to the text.
 *
 * @returns null where they are gone, or can't be told from others: the anchor is an orphan, and keeps its quote
 */
export function findAnchor(anchor: SoughtWords, document: ActDocument): Place | null {
  const { partId, start, quote } = anchor;
  const texts = document.content.map((part) => ({ partId: part.attrs.id, text: partText(part) }));
  const own = texts.find((part) => part.partId === partId);
  const there = own?.text.startsWith(quote.exact, start) ? candidate(own, start, quote) : null;
  if (there && reads(there, quote)) return placeOf(there, anchor);

  const all = texts.flatMap((part) => occurrences(part, quote));
  const inPart = all.filter((one) => one.partId === partId);
  if (there && !inPart.some((one) => one.start === start)) inPart.push(there);
  const near = best(inPart, (one) => [one.context, -Math.abs(one.start - start)]);
  if (near && reads(near, quote)) return placeOf(near, anchor);

  const elsewhere = all.filter((one) => one.partId !== partId && reads(one, quote));
  if (elsewhere.length === 1 && elsewhere[0]) return placeOf(elsewhere[0], anchor);
  const only = inPart.length > 0 ? inPart : all;
  return only.length === 1 && only[0] && quote.exact.length >= TELLING_LENGTH ? placeOf(only[0], anchor) : null;
}

/** At least half of what surrounded it still does. */
const reads = ({ context }: Candidate, { prefix, suffix }: Quote): boolean =>
  context * 2 >= prefix.length + suffix.length && context > 0;

function occurrences(part: { partId: PartId; text: string }, quote: Quote): Candidate[] {
  const found: Candidate[] = [];
  for (let at = part.text.indexOf(quote.exact); at >= 0; at = part.text.indexOf(quote.exact, at + quote.exact.length)) {
    found.push(candidate(part, at, quote));
  }
  return found;
}

function candidate({ partId, text }: { partId: PartId; text: string }, start: number, quote: Quote): Candidate {
  const end = start + quote.exact.length;
  let before = 0;
  while (before < quote.prefix.length && quote.prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < quote.suffix.length && quote.suffix[after] === text[end + after]) after += 1;
  return { partId, start, context: before + after };
}

function best(candidates: Candidate[], rank: (one: Candidate) => [number, number]): Candidate | null {
  return candidates.reduce<Candidate | null>((leader, one) => {
    if (!leader) return one;
    const [a, b] = [rank(leader), rank(one)];
    return b[0] > a[0] || (b[0] === a[0] && b[1] > a[1]) ? one : leader;
  }, null);
}

const placeOf = ({ partId, start }: Candidate, anchor: SoughtWords): Place => ({
  partId,
  start,
  end: start + anchor.quote.exact.length,
  how: partId === anchor.partId && start === anchor.start ? 'same' : 'moved',
});
