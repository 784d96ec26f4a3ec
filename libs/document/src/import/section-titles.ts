import type { PartKind } from '../model/act-document';
import { readTypedNumber } from '../numbering/typed-number';
import { fold } from '../text/fold';

const TITLES: readonly (readonly [RegExp, PartKind])[] = [
  [/^(?:antecedentes?|resultandos?)$/, 'antecedente'],
  [/^considerandos?$/, 'considerando'],
  [/^(?:acuerdos?|(?:se )?acuerdan?|puntos? de acuerdo|(?:puntos? )?resolutivos?)$/, 'resolutivo'],
  [/^(?:(?:articulos?|disposiciones) )?transitori[oa]s?$/, 'transitorio'],
];

/** The kind of part that a line announces («CONSIDERANDOS», «A C U E R D O :», «II. Antecedentes»); null for any other. */
export function sectionTitle(line: string): PartKind | null {
  if (line.length > 60) return null;
  const bare = line.slice(readTypedNumber(line)?.length ?? 0);
  const words = fold(bare)
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
  const closed = /^(?:\p{L} )+\p{L}$/u.test(words) ? words.replaceAll(' ', '') : words;
  return TITLES.find(([pattern]) => pattern.test(closed))?.[1] ?? null;
}
