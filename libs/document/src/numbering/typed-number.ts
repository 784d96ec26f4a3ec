import type { PartLevel } from '../model/act-document';
import { fold } from '../text/fold';
import { ordinal } from './ordinal';
import { roman } from './roman';

/** A number that somebody typed at the beginning of a part. */
export interface TypedNumber {
  /** As typed, with its stop and dash, without the space after: `0.`, `I.-`, `1.1.`, `ÚNICO.`. */
  written: string;
  /** Where the words begin. */
  length: number;
  /** Its place among its siblings: `1.3` and `III.` are 3, `ÚNICO` is 1. NaN for numerals that nobody writes (IIII). */
  place: number;
  /** The depth that its form shows: `1.1` and `a)` are 2, `1.1.1` and `i)` are 3. */
  level: PartLevel;
}

const END = String.raw`\s*(?:\.\s?[-–—]|[-–—]|\.|\)|:)`;
const ORDINALS = new Map([
  ...Array.from({ length: 99 }, (_, i) => [fold(ordinal(i + 1)).replace(' ', ''), i + 1] as const),
  ['unico', 1],
  ['undecimo', 11],
  ['duodecimo', 12],
]);
const ORDINAL = [...ORDINALS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/imo(?=\p{L})/u, 'im[oa]\\s*').replace(/o$/, '[oa]'))
  .join('|');
const ROMANS = new Map(Array.from({ length: 99 }, (_, i) => [roman(i + 1), i + 1]));

const lastFigure = (written: string) => Number(/(\d+)\D*$/.exec(written)?.[1]);
const romanPlace = (written: string) => ROMANS.get(written.replace(/\P{L}/gu, '').toUpperCase()) ?? NaN;
const letterPlace = (written: string) => written.toLowerCase().charCodeAt(0) - 96;

/** Ordered: a longer form is tried before one that is its beginning. All but the ordinals are read with their case. */
const FORMS: { pattern: RegExp; level: PartLevel; placeOf: (written: string) => number }[] = [
  { pattern: /^\d{1,2}(?:\.\d{1,2}){2}(?:\s*(?:\.?[-–—]|[.)]))?(?=\s+\S)/u, level: 3, placeOf: lastFigure },
  { pattern: /^\d{1,2}\.\d{1,2}\s*(?:\.?[-–—]|[.)])(?=\s|[^\P{L}ºª])/u, level: 2, placeOf: lastFigure },
  { pattern: /^\d{1,2}\.\d{1,2}(?=\s+[\p{Lu}«“"¿¡(])/u, level: 2, placeOf: lastFigure },
  {
    pattern: new RegExp(String.raw`^\d{1,3}\s*(?:\.\s?[-–—]|[.)])(?=\s|[^\P{L}ºª])`, 'u'),
    level: 1,
    placeOf: lastFigure,
  },
  // Without C, D and M, and no L alone: those are «ciudadano», «don», «maestro» and «licenciado»
  {
    pattern: new RegExp(
      String.raw`^(?=[IVXL]+[^\p{L}])(?!L[^\p{L}])(?:XL|L?X{0,4})(?:IX|IV|V?I{0,4})${END}(?=\s)`,
      'u',
    ),
    level: 1,
    placeOf: romanPlace,
  },
  { pattern: /^[ivx]{1,5}\)(?=\s)/u, level: 3, placeOf: romanPlace },
  { pattern: /^[a-zA-Z]\)(?=\s)/u, level: 2, placeOf: letterPlace },
];

const ORDINAL_FORM = new RegExp(String.raw`^(?:articulo\s+)?(?<word>${ORDINAL})${END}(?=\s|\p{L})`, 'u');

/** The typed number at the beginning of a text; null where the text begins with words. */
export function readTypedNumber(text: string): TypedNumber | null {
  const body = text.trimStart();
  const number = readForm(body) ?? readOrdinal(body);
  if (!number) return null;
  const words = body.slice(number.written.length).trimStart();
  return { ...number, length: text.length - words.length };
}

function readForm(body: string): Omit<TypedNumber, 'length'> | null {
  for (const { pattern, level, placeOf } of FORMS) {
    const written = pattern.exec(body)?.[0];
    if (written) return { written, level, place: placeOf(written) };
  }
  return null;
}

function readOrdinal(body: string): Omit<TypedNumber, 'length'> | null {
  const match = ORDINAL_FORM.exec(fold(body.slice(0, 80)));
  if (!match) return null;
  const word = (match.groups?.['word'] ?? '').replace(/\s/g, '').replaceAll('ima', 'imo').replace(/a$/, 'o');
  return { written: body.slice(0, match[0].length), level: 1, place: ORDINALS.get(word) ?? NaN };
}
