import { useQuery } from '@apollo/client/react';
import { useBody } from '../bodies/body-context';
import { BodyActionsDocument } from '../gql/graphql';

/** Whether the server offers the viewer to begin an acuerdo; false until it has said so. */
export function useMayCreate(): boolean {
  const { slug } = useBody();
  const { data } = useQuery(BodyActionsDocument, { variables: { slug } });
  return data?.body?.availableActions.some(({ action, refusal }) => action === 'create' && refusal === null) ?? false;
}
