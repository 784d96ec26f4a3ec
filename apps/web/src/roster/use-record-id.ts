import { useRef } from 'react';
import type { Outcome } from '../api/use-request';

/**
 * The id of what is about to be recorded: the same for every try until the server has answered, so that a try whose
 * answer was lost is not recorded twice.
 */
export function useRecordId(): { current: () => string; after: (outcome: Outcome) => void } {
  const id = useRef<string>(null);
  return {
    current: () => (id.current ??= crypto.randomUUID()),
    after: (outcome) => {
      if (outcome === 'done' || outcome === 'refused') id.current = null;
    },
  };
}
