import { useEffect, useState, type ReactNode } from 'react';
import { reportConnection, useConnection } from '../api/connection';
import { leaveSignedOut } from '../session/way-out';
import { useUnsentComments } from '../unsent/use-unsent';
import { AnnouncementsProvider } from './announcements-provider';
import { LiveClient } from './live-client';
import { LiveContext } from './live-context';
import { openLiveSocket } from './live-socket';

/** One line for all screens of this window, from signing in to leaving. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const unsent = useUnsentComments();
  const { online } = useConnection();
  const [live, setLive] = useState<LiveClient | null>(null);
  useEffect(() => {
    let client: LiveClient | null = null;
    let left = false;
    void openLiveSocket().then((socket) => {
      if (left) return;
      client = new LiveClient(socket, leaveSignedOut);
      setLive(client);
    }, doWithout);
    return () => {
      left = true;
      client?.close();
    };
  }, []);
  useEffect(() => {
    if (online) live?.wake();
  }, [live, online]);
  useEffect(
    () =>
      live?.status.subscribe(() => {
        if (live.status.get() !== 'live') return;
        reportConnection(true);
        void unsent.sendAll();
      }),
    [live, unsent],
  );
  return (
    <LiveContext value={live}>
      <AnnouncementsProvider>{children}</AnnouncementsProvider>
    </LiveContext>
  );
}

/** Where the code of the line can't be loaded, everything is there on reading again. */
function doWithout(): void {}
