import type { TermFacts } from '@acuerda/document';
import type { BodyState } from '@acuerda/workflow';

/** The body's terms as the document's rules know them. */
export const termFactsOf = (body: BodyState): TermFacts[] =>
  body.terms.map(({ id, name, kind, endsOn }) => ({ id, name, kind, endsOn }));
