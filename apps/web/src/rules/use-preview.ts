import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { PreviewRulesDocument, type PreviewRulesQuery } from '../gql/graphql';
import { toInput, unfinishedRules, type RuleDraft } from './rule-draft';

const AFTER_TYPING = 250;

export type Preview = Extract<PreviewRulesQuery['previewRules'], { __typename: 'RulesPreview' }>;

export interface PreviewState {
  /** Of the last draft that was sound: what it would change. */
  preview: Preview | null;
  /** Why the rules can not be adopted. */
  refused: { code: string; facts: object } | null;
  failure: Failure | null;
  /** The draft has moved on since. */
  stale: boolean;
}

/** Asks the server what a draft would change, a moment after each change of it. */
export function usePreview(bodyId: string, draft: RuleDraft): PreviewState {
  const [settled] = useDebouncedValue(draft, AFTER_TYPING);
  const input = useMemo(() => ({ bodyId, rules: toInput(settled) }), [bodyId, settled]);
  const skip = unfinishedRules(settled).length > 0;
  const { data, previousData, loading, error } = useQuery(
    PreviewRulesDocument,
    skip ? skipToken : { variables: { input }, fetchPolicy: 'no-cache' },
  );
  const answer = (data ?? previousData)?.previewRules;
  return {
    preview: answer?.__typename === 'RulesPreview' ? answer : null,
    refused: answer?.__typename === 'ActionRefused' ? { code: answer.code, facts: answer.facts } : null,
    failure: error ? failureOf(error) : null,
    stale: loading || skip || settled !== draft,
  };
}
