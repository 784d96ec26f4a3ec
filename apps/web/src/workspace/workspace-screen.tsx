import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { pollEvery } from '../api/polling';
import { NotFound } from '../app/not-found';
import { useBody } from '../bodies/body-context';
import { AcuerdoDocument } from '../gql/graphql';
import { AcuerdoWorkspace } from './acuerdo-workspace';

/** How often an open acuerdo is read again, in milliseconds, so that others' votes and answers appear. */
const POLL = 6_000;

export function WorkspaceScreen() {
  const { id = '' } = useParams();
  const { id: bodyId } = useBody();
  const acuerdo = useQuery(AcuerdoDocument, {
    variables: { bodyId, id },
    ...pollEvery(POLL),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={acuerdo}>
      {({ acuerdo: found }) => (found ? <AcuerdoWorkspace key={found.id} acuerdo={found} /> : <NotFound />)}
    </Loaded>
  );
}
