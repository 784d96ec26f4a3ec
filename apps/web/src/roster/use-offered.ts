import { useQuery } from '@apollo/client/react';
import type { BodyAction } from '@acuerda/workflow/vocabulary';
import { useBody } from '../bodies/body-context';
import { BodyActionsDocument } from '../gql/graphql';

/** Whether the server offers the viewer an action on the body; false until it has said so. */
function useOffered(action: BodyAction): boolean {
  const { slug } = useBody();
  const { data } = useQuery(BodyActionsDocument, { variables: { slug } });
  const found = data?.body?.availableActions.find((one) => one.action === action);
  return found !== undefined && found.refusal === null;
}

/** Whether the viewer acts as the technical secretariat in force, as the server says by offering what only it may do. */
export function useActsAsSecretariat(): boolean {
  return useOffered('prolong_appointment');
}
