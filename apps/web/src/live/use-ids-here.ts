import { useWhoIsHere } from './live-context';
import { peopleHere } from './who-is-here';

/** Ids of those who look at the acuerdo now. */
export const useIdsHere = (): ReadonlySet<string> =>
  new Set(peopleHere(useWhoIsHere()).map(({ personId }) => personId));
