import { effectKindFor, type TermFacts } from '@acuerda/document';
import type { EffectKind } from '@acuerda/workflow/vocabulary';
import { createContext, useContext } from 'react';

/** A term that an act may still move, and how: extended while it runs, renewed once it has ended. */
export interface MovableTerm extends TermFacts {
  effect: EffectKind;
}

const DraftTermsContext = createContext<TermFacts[]>([]);

/** The body's terms as the document rules know them. */
export const DraftTermsProvider = DraftTermsContext.Provider;

export function useDraftTerms(): TermFacts[] {
  return useContext(DraftTermsContext);
}

const EffectsFixedContext = createContext(false);

/** Whether effects are shown and not changed: those of an erratum were applied when its act was published. */
export const EffectsFixedProvider = EffectsFixedContext.Provider;

export function useEffectsFixed(): boolean {
  return useContext(EffectsFixedContext);
}

export function useMovableTerms(): MovableTerm[] {
  return useDraftTerms().flatMap((term) => {
    const effect = effectKindFor(term);
    return effect ? [{ ...term, effect }] : [];
  });
}
