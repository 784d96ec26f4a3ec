import type { TermFacts } from '@acuerda/document';
import { createContext, useContext } from 'react';

const DraftTermsContext = createContext<TermFacts[]>([]);

/** The body's terms as the document rules know them. */
export const DraftTermsProvider = DraftTermsContext.Provider;

export function useDraftTerms(): TermFacts[] {
  return useContext(DraftTermsContext);
}
