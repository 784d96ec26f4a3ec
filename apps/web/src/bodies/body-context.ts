import { createContext, useContext } from 'react';
import type { FrameQuery } from '../gql/graphql';

export type FrameBody = NonNullable<FrameQuery['body']>;

const BodyContext = createContext<FrameBody | null>(null);

export const BodyProvider = BodyContext.Provider;

/** The body whose screens these are, with its legal day. */
export function useBody(): FrameBody {
  const body = useContext(BodyContext);
  if (!body) throw new Error('useBody is for screens inside a body');
  return body;
}
