import { useQuery } from '@apollo/client/react';
import type { Refused } from '../api/use-command';
import { useBody } from '../bodies/body-context';
import { BodyActionsDocument } from '../gql/graphql';

/** Why the viewer may not do something in the body; null when the server offers it. It is the server that knows. */
export function useBodyAction(action: string): Refused | null {
  const { slug } = useBody();
  const { data } = useQuery(BodyActionsDocument, { variables: { slug } });
  return data?.body?.availableActions.find((one) => one.action === action)?.refusal ?? null;
}
