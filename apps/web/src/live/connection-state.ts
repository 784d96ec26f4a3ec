import type { LiveStatus } from './live-client';

/** What the top bar says of the line to the server. */
export type ConnectionState = 'online' | 'reconnecting' | 'offline';

/** Where a line was never had, nothing is looked for again: without it everything is there on reading again. */
export function connectionState(online: boolean, live: LiveStatus): ConnectionState {
  if (!online) return 'offline';
  return live === 'lost' ? 'reconnecting' : 'online';
}
