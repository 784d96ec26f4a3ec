import type { Anchor, AnchoredText, Quote } from '@acuerda/workflow/vocabulary';
import type { Part, TextRange } from '../model/act-document';
import { partText } from '../text/plain-text';

/** UTF-16 units of the surroundings that a quote keeps on each side. */
export const CONTEXT_CHARACTERS = 32;
export const MAX_QUOTE_CHARACTERS = 5_000;

/**
 * Holds on to words of a part.
 *
 * @returns null where the range is empty, not within the part, half a character, or longer than a quote may be
 */
export function anchorOf(part: Part, { from, to }: TextRange, document: AnchoredText): Anchor | null {
  const text = partText(part);
  const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= text.length;
  if (!whole || from >= to || to - from > MAX_QUOTE_CHARACTERS) return null;
  if (splitsCharacter(text, from) || splitsCharacter(text, to)) return null;
  return { document, partId: part.attrs.id, start: from, end: to, quote: quoteAt(text, from, to) };
}

function quoteAt(text: string, start: number, end: number): Quote {
  const from = Math.max(0, start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, end + CONTEXT_CHARACTERS);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsCharacter(text, to) ? to - 1 : to),
  };
}

const splitsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
