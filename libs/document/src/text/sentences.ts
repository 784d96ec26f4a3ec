import type { TextRange } from '../model/act-document';

/** A sentence ends with a stop before a capital: «art. 9» and «1.º» go on. */
const SENTENCE_END = /[.](?=\s+[\p{Lu}«¿¡"])/gu;

/** The sentences of a text, which together are all of it. */
export function sentencesOf(text: string): TextRange[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  return [...ends, text.length].map((to, i) => ({ from: ends[i - 1] ?? 0, to }));
}
