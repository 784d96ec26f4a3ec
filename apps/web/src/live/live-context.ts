import { createContext, useContext } from 'react';
import type { LiveClient, LiveStatus } from './live-client';
import { useWatched, Watched } from './watched';
import { nobodyYet, type WhoIsHere } from './who-is-here';

/** Null until the line is asked for; a piece that stands alone has none. */
export const LiveContext = createContext<LiveClient | null>(null);

export const useLive = (): LiveClient | null => useContext(LiveContext);

const noLine = new Watched<LiveStatus>('connecting');
const nobody = new Watched<WhoIsHere>(nobodyYet);

export const useLiveStatus = (): LiveStatus => useWatched(useLive()?.status ?? noLine);

export const useWhoIsHere = (): WhoIsHere => useWatched(useLive()?.here ?? nobody);
