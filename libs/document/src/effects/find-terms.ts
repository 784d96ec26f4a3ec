import type { TextRange } from '../model/act-document';
import { fold } from '../text/fold';
import type { TermFacts } from './term-facts';

export interface TermMention {
  termId: string;
  range: TextRange;
}

interface Word {
  text: string;
  from: number;
  to: number;
}

interface Candidate {
  term: TermFacts;
  length: number;
}

/** Words that a name may begin with and a text leaves out: «Vigencia del Secretariado» is mentioned as «Secretariado». */
const LEADING = new Set(['la', 'el', 'los', 'las', 'vigencia', 'termino', 'periodo', 'de', 'del']);

/** Words after which a shortened name is still that name: «el Secretariado hasta...», not «el Secretariado Municipal». */
const AFTER_A_SHORT_NAME = new Set(
  'y e o u ni hasta al a por en con para que se como desde conforme durante ambos ambas'.split(' '),
);

/**
 * Where a text names the given terms, by name or alias, without regard to case and accents. A name may be shortened
 * from its end («el Secretariado Técnico») where that fits one term only and no other qualifier follows.
 * Of terms that share a name, the one that ends last is meant. Ranges are of the text in NFC.
 */
export function findTerms(text: string, terms: readonly TermFacts[]): TermMention[] {
  const words = wordsOf(text);
  const names = terms.flatMap((term) =>
    [term.name, ...(term.aliases ?? [])].map((name) => ({ term, name: nameWords(name) })),
  );
  const mentions: TermMention[] = [];

  for (let i = 0; i < words.length;) {
    const found = names
      .flatMap(({ term, name }) => matchAt(text, words, i, term, name, names) ?? [])
      .sort((a, b) => b.length - a.length || b.term.endsOn.localeCompare(a.term.endsOn))[0];
    const [first, last] = [words[i], words[i + (found?.length ?? 1) - 1]];
    if (found && first && last) mentions.push({ termId: found.term.id, range: { from: first.from, to: last.to } });
    i += found?.length ?? 1;
  }
  return mentions;
}

function matchAt(
  text: string,
  words: Word[],
  i: number,
  term: TermFacts,
  name: string[],
  names: { term: TermFacts; name: string[] }[],
): Candidate | null {
  let length = 0;
  while (length < name.length && words[i + length]?.text === name[length]) length += 1;
  if (length === 0) return null;
  if (length === name.length) return { term, length };

  const shared = names.some((other) => other.term !== term && startsWith(other.name, name.slice(0, length)));
  return shared || !endsThere(text, words, i + length) ? null : { term, length };
}

function endsThere(text: string, words: Word[], next: number): boolean {
  const [before, after] = [words[next - 1], words[next]];
  if (!before || !after) return true;
  return AFTER_A_SHORT_NAME.has(after.text) || /[^\s]/.test(text.slice(before.to, after.from));
}

function startsWith(name: string[], prefix: string[]): boolean {
  return prefix.every((word, i) => name[i] === word);
}

function nameWords(name: string): string[] {
  const words = wordsOf(name).map(({ text }) => text);
  const start = words.findIndex((word) => !LEADING.has(word));
  return words.slice(Math.max(start, 0));
}

function wordsOf(text: string): Word[] {
  return [...fold(text.normalize('NFC')).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
