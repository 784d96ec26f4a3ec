import { createContext, useContext } from 'react';

const ZoneContext = createContext('UTC');

/** Gives the body's IANA zone to everything below. */
export const ZoneProvider = ZoneContext.Provider;

export function useZone(): string {
  return useContext(ZoneContext);
}
