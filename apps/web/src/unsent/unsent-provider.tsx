import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useConnection } from '../api/connection';
import { putThread } from '../live/take-in';
import { useSession } from '../session/session-context';
import { sendWith } from './send-comment';
import { UnsentComments, type OneAtATime } from './unsent-comments';
import { UnsentContext } from './unsent-context';
import { UnsentStorage } from './unsent-storage';

/** Sends what waits, whatever screen is open: at once, when the connection is back, and when the browser is opened again. */
export function UnsentProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { viewer } = useSession();
  const { online } = useConnection();
  const [unsent] = useState(
    () =>
      new UnsentComments(
        new UnsentStorage(viewer.id),
        sendWith(client, viewer.id, {
          onArrived: (thread, { bodyId, acuerdoId }) => putThread(client.cache, { bodyId, acuerdoId }, thread),
          onNotOurs: () => window.location.reload(),
        }),
        oneWindowAtATime(viewer.id),
      ),
  );
  useEffect(() => {
    if (online) void unsent.sendAll();
  }, [unsent, online]);
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => unsent.heardOf(key);
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  }, [unsent]);
  return <UnsentContext value={unsent}>{children}</UnsentContext>;
}

/** Browsers lock for secure origins alone. Without, two windows may send the same attempt, which the server takes once. */
function oneWindowAtATime(accountId: string): OneAtATime {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? (work) => locks.request(`acuerda.unsent.${accountId}`, work) : (work) => work();
}
