import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { NotFound } from '../app/not-found';
import { useBody } from '../bodies/body-context';
import { AcuerdoDocument } from '../gql/graphql';
import { useLiveAcuerdo } from '../live/use-live-acuerdo';
import { usePolling } from '../live/use-polling';
import { WhereaboutsProvider } from '../live/whereabouts-provider';
import { AcuerdoWorkspace } from './acuerdo-workspace';

/** How often an open acuerdo is read again, in milliseconds, so that others' votes and answers appear where nothing is live. */
const POLL = 6_000;

export function WorkspaceScreen() {
  const { id = '' } = useParams();
  const { id: bodyId } = useBody();
  useLiveAcuerdo(bodyId, id);
  const acuerdo = useQuery(AcuerdoDocument, {
    variables: { bodyId, id },
    ...usePolling(POLL),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={acuerdo}>
      {({ acuerdo: found }) =>
        found ? (
          <WhereaboutsProvider key={found.id} acuerdoId={found.id}>
            <AcuerdoWorkspace acuerdo={found} />
          </WhereaboutsProvider>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
