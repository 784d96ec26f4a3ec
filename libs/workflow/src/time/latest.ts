import type { Instant } from '../vocabulary';

/** The latest of some instants; string order is time order. */
export const latest = (first: Instant, ...others: Instant[]): Instant =>
  others.reduce((latestSoFar, other) => (other > latestSoFar ? other : latestSoFar), first);
