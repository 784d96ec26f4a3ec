import { createContext, useContext } from 'react';
import type { SessionQuery } from '../gql/graphql';

export type Viewer = NonNullable<SessionQuery['session']['viewer']>;
export type Demo = NonNullable<SessionQuery['session']['demo']>;

/** Who is looking, and the demonstration if it is one. */
export interface SignedIn {
  viewer: Viewer;
  demo: Demo | null;
}

const SessionContext = createContext<SignedIn | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for screens behind the session gate');
  return session;
}
