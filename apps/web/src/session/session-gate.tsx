import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, Outlet } from 'react-router';
import { Loaded } from '../api/loaded';
import { SessionDocument } from '../gql/graphql';
import { LiveProvider } from '../live/live-provider';
import { UnsentProvider } from '../unsent/unsent-provider';
import { SessionProvider } from './session-context';
import { keepWayBack } from './way-back';

/** Lets in whoever has a session; everybody else goes to the sign-in page. */
export function SessionGate() {
  const session = useQuery(SessionDocument, { fetchPolicy: 'cache-first' });
  if (!session.data) {
    return (
      <main className="wrap">
        <Loaded of={session}>{() => null}</Loaded>
      </main>
    );
  }
  const { viewer, demo } = session.data.session;
  if (!viewer) return <ToSignIn />;
  return (
    <SessionProvider value={{ viewer, demo }}>
      <UnsentProvider>
        <LiveProvider>
          <Outlet />
        </LiveProvider>
      </UnsentProvider>
    </SessionProvider>
  );
}

function ToSignIn() {
  useState(keepWayBack);
  return <Navigate to="/entrar" replace />;
}
