import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { NotFound } from '../app/not-found';
import { useBody } from '../bodies/body-context';
import { AcuerdoDocument } from '../gql/graphql';
import { Comparison } from './comparison';

/** What changed between two revisions, and why. */
export function CompareScreen() {
  const { id = '', before = '', after = '' } = useParams();
  const { id: bodyId } = useBody();
  const acuerdo = useQuery(AcuerdoDocument, { variables: { bodyId, id } });
  return (
    <Loaded of={acuerdo}>
      {({ acuerdo: found }) =>
        found ? <Comparison acuerdo={found} before={Number(before)} after={Number(after)} /> : <NotFound />
      }
    </Loaded>
  );
}
