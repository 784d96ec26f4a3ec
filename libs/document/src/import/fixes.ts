import { PART_KINDS, type PartKind } from '../model/act-document';
import { readTypedNumber } from '../numbering/typed-number';
import type { RecognisedPart } from './recognise';
import type { Fix, FixCode } from './report';

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

/** Another stop or dash after the same number is no change worth telling. */
function renumbered(parts: readonly FixedPart[]): Fix[] {
  const changed = parts.filter(({ typed, number }) => typed !== null && bare(typed.written) !== bare(number));
  return PART_KINDS.flatMap((kind) => {
    const own = changed.filter((part) => part.kind === kind);
    return [
      ...numbering(
        'NUMBERING_RESTORED',
        kind,
        own.filter((part) => !saysTheSame(part)),
      ),
      ...numbering('NUMBERING_RESTYLED', kind, own.filter(saysTheSame)),
    ];
  });
}

function numbering(code: FixCode, kind: PartKind, parts: FixedPart[]): Fix[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const written = once(parts.map(({ typed }) => typed?.written ?? ''));
  const facts = { kind, count: parts.length, written, first: first.number, last: last.number };
  return [{ code, partIds: parts.map(({ id }) => id), facts }];
}

/** The same place among its siblings, in figures, numerals, words or letters. */
function saysTheSame({ typed, number }: FixedPart): boolean {
  return typed !== null && readTypedNumber(`${number} X`)?.place === typed.place;
}

function bare(number: string): string {
  return number.replace(/[^\p{L}\p{N}]+$/u, '').toLocaleUpperCase('es');
}

function once(values: string[]): string[] {
  return [...new Set(values)];
}

function when(condition: boolean, fix: Fix): Fix[] {
  return condition ? [fix] : [];
}
