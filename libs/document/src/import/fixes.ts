import { PART_KINDS } from '../model/act-document';
import type { RecognisedPart } from './recognise';
import type { Fix } from './report';

/** A recognised part with its id and the number that it now prints. */
export interface FixedPart extends RecognisedPart {
  id: string;
  number: string;
}

interface Cleaning {
  cleaned: number;
  bookmarks: string[];
  removedLinks: string[];
}

/** What the import put right, one fix for each kind of fault and, for numbers, each kind of part. */
export function fixesOf(parts: readonly FixedPart[], { cleaned, bookmarks, removedLinks }: Cleaning): Fix[] {
  const joined = parts.filter((part) => part.joined > 0);
  return [
    ...renumbered(parts),
    ...when(bookmarks.length > 0, { code: 'BOOKMARK_REMOVED', partIds: [], facts: { names: once(bookmarks) } }),
    ...when(joined.length > 0, { code: 'PARAGRAPH_JOINED', partIds: joined.map(({ id }) => id), facts: {} }),
    ...when(removedLinks.length > 0, { code: 'LINK_REMOVED', partIds: [], facts: { hrefs: once(removedLinks) } }),
    ...when(cleaned > 0, { code: 'CHARACTERS_CLEANED', partIds: [], facts: { count: cleaned } }),
  ];
}

/** Numbers that said something else; another stop or dash after the same number is no fault. */
function renumbered(parts: readonly FixedPart[]): Fix[] {
  return PART_KINDS.flatMap((kind) => {
    const wrong = parts.filter(
      ({ kind: own, typed, number }) => own === kind && typed !== null && value(typed) !== value(number),
    );
    const [first, last] = [wrong[0], wrong.at(-1)];
    if (!first || !last) return [];
    const written = once(wrong.map(({ typed }) => typed ?? ''));
    const facts = { kind, count: wrong.length, written, first: first.number, last: last.number };
    return [{ code: 'NUMBERING_RESTORED' as const, partIds: wrong.map(({ id }) => id), facts }];
  });
}

function value(number: string): string {
  return number.replace(/[^\p{L}\p{N}]+$/u, '').toLocaleUpperCase('es');
}

function once(values: string[]): string[] {
  return [...new Set(values)];
}

function when(condition: boolean, fix: Fix): Fix[] {
  return condition ? [fix] : [];
}
