import type { TermFacts } from '@acuerda/document';
import { hasTermEnded, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';

/** The body's terms as the document's rules know them at an instant of its legal clock. */
export const termFactsOf = (body: BodyState, now: Instant): TermFacts[] =>
  body.terms.map((term) => {
    const { id, name, kind, endsOn } = term;
    return { id, name, kind, endsOn, hasEnded: hasTermEnded(body, term, now) };
  });
