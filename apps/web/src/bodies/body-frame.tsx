import { useQuery } from '@apollo/client/react';
import { Outlet, useParams } from 'react-router';
import { Loaded } from '../api/loaded';
import { NotFound } from '../app/not-found';
import { Shell } from '../app/shell';
import { ZoneProvider } from '../dates/zone-context';
import { FrameDocument } from '../gql/graphql';
import { BodyProvider } from './body-context';

/** Everything below `/:slug`: the shell with the body's name, and its zone and legal day for the screens. */
export function BodyFrame() {
  const { slug = '' } = useParams();
  const frame = useQuery(FrameDocument, { variables: { slug } });
  const body = frame.data?.body;
  return (
    <ZoneProvider value={body?.timeZone ?? 'UTC'}>
      <Shell body={{ slug, name: body?.name ?? 'Acuerda', guest: body?.guest ?? false }}>
        <Loaded of={frame}>
          {({ body: found }) =>
            found ? (
              <BodyProvider value={found}>
                <Outlet />
              </BodyProvider>
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      </Shell>
    </ZoneProvider>
  );
}
