import type { Instant } from '@acuerda/workflow/vocabulary';
import { useEffect, useState } from 'react';

/**
 * Until when this browser had shown somebody what happens in a body, before it was opened now; null on the first visit.
 *
 * @param key whose desk it is, and of which body
 * @param latest when the last thing happened that is shown now
 */
export function useLastVisit(key: string, latest: Instant | undefined): Instant | null {
  const stored = `acuerda.seen.${key}`;
  const [before] = useState(() => localStorage.getItem(stored));
  useEffect(() => {
    if (latest) localStorage.setItem(stored, latest);
  }, [stored, latest]);
  return before;
}
