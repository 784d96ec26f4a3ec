import type { PartLevel } from '../model/act-document';
import { fold } from '../text/fold';
import { ordinal } from './ordinal';

/** A number that somebody typed at the beginning of a part. */
export interface TypedNumber {
  /** As typed, with its stop and dash, without the space after: `0.`, `I.-`, `1.1.`, `ÚNICO.`. */
  written: string;
  /** Where the words begin. */
  length: number;
  /** The depth that its form shows: `1.1` and `a)` are 2, `1.1.1` and `i)` are 3. */
  level: PartLevel;
}

const END = String.raw`\s*(?:\.\s?[-–—]|[-–—]|\.|\)|:)`;
const ORDINALS = Array.from({ length: 99 }, (_, i) => fold(ordinal(i + 1)));
const SPELLINGS = ['unico', 'undecimo', 'duodecimo', ...ORDINALS, ...ORDINALS.map((word) => word.replace(' ', ''))];
const ORDINAL = [...new Set(SPELLINGS)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s+').replace(/o$/, '[oa]'))
  .join('|');

/** Ordered: a longer form is tried before one that is its beginning. All but the ordinals are read with their case. */
const FORMS: { pattern: RegExp; level: PartLevel }[] = [
  { pattern: /^\d{1,2}(?:\.\d{1,2}){2}(?:\s*(?:\.?[-–—]|[.)]))?(?=\s+\S)/u, level: 3 },
  { pattern: /^\d{1,2}\.\d{1,2}\s*(?:\.?[-–—]|[.)])(?=\s|[^\P{L}ºª])/u, level: 2 },
  { pattern: /^\d{1,2}\.\d{1,2}(?=\s+[\p{Lu}«“"¿¡(])/u, level: 2 },
  { pattern: new RegExp(String.raw`^\d{1,3}\s*(?:\.\s?[-–—]|[.)])(?=\s|[^\P{L}ºª])`, 'u'), level: 1 },
  // Without C, D and M, and no L alone: those are «ciudadano», «don», «maestro» and «licenciado»
  {
    pattern: new RegExp(
      String.raw`^(?=[IVXL]+[^\p{L}])(?!L[^\p{L}])(?:XL|L?X{0,4})(?:IX|IV|V?I{0,4})${END}(?=\s)`,
      'u',
    ),
    level: 1,
  },
  { pattern: /^[ivx]{1,5}\)(?=\s)/u, level: 3 },
  { pattern: /^[a-zA-Z]\)(?=\s)/u, level: 2 },
];

const ORDINAL_FORM = new RegExp(String.raw`^(?:articulo\s+)?(?:${ORDINAL})${END}(?=\s|\p{L})`, 'u');

/** The typed number at the beginning of a text; null where the text begins with words. */
export function readTypedNumber(text: string): TypedNumber | null {
  const start = text.length - text.trimStart().length;
  const body = text.slice(start);
  const found = FORMS.map(({ pattern, level }) => ({ match: pattern.exec(body), level })).find(
    ({ match }) => match?.[0],
  );
  const written = found?.match?.[0] ?? body.slice(0, ORDINAL_FORM.exec(fold(body.slice(0, 80)))?.[0].length ?? 0);
  if (written === '') return null;
  const rest = body.slice(written.length);
  return {
    written,
    length: start + written.length + (rest.length - rest.trimStart().length),
    level: found?.level ?? 1,
  };
}
