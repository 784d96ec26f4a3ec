import { pollEvery } from '../api/polling';
import { useLiveStatus } from './live-context';

/** Milliseconds after which what is followed live is read again all the same: time alone changes what may be done. */
const WHILE_LIVE = 60_000;

/** Reads again from time to time: as often as said where nothing is live, and seldom where it is. */
export function usePolling(milliseconds: number) {
  const isLive = useLiveStatus() === 'live';
  return pollEvery(isLive ? Math.max(milliseconds, WHILE_LIVE) : milliseconds);
}
