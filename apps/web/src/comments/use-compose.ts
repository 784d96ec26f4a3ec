import { useMemo } from 'react';
import type { MarkedWordsInput } from '../gql/graphql';
import { useComments } from './comments-context';
import { mark, markPart } from './mark';
import type { MarkedWords } from './marked-words';

interface Composes {
  onWords: (words: MarkedWords) => void;
  onPart: (partId: string) => void;
  aboutAct: () => void;
}

/** Begins a comment on something of the text. */
export function useCompose(): Composes {
  const { document, revision, compose } = useComments();
  return useMemo(() => {
    const begin = (marked: MarkedWordsInput | null) => compose({ commandId: crypto.randomUUID(), marked });
    return {
      onWords: (words) => begin(document && mark(document, words, revision)),
      onPart: (partId) => begin(document && markPart(document, partId, revision)),
      aboutAct: () => begin(null),
    };
  }, [document, revision, compose]);
}
