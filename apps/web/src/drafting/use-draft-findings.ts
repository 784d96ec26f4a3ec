import { lint, type ActDocument, type Finding, type TermFacts } from '@acuerda/document';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';

/** How long after the last key the margin is worked out again, in milliseconds. */
const AFTER_TYPING = 250;

/** What the linter notices in the text as it is typed; the server looks again at submission. */
export function useDraftFindings(document: ActDocument, terms: TermFacts[]): Finding[] {
  const [settled] = useDebouncedValue(document, AFTER_TYPING);
  return useMemo(() => lint(settled, { terms }), [settled, terms]);
}
