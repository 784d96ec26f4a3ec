import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum of the words of a vocabulary, which stay the strings that they are. */
export function enumOf<Word extends string>(name: string, words: readonly Word[]): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name });
  return values;
}
