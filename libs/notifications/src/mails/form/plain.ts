import type { Words } from './content';

/** The words of a sentence, none of them standing out. */
export const plain = (words: Words): string =>
  typeof words === 'string' ? words : words.map((word) => (typeof word === 'string' ? word : word.strong)).join('');
