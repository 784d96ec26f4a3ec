import { useSyncExternalStore } from 'react';

/** Whether the server answers, as the last request and the browser know it. */
export interface Connection {
  online: boolean;
  since: number;
}

let connection: Connection = { online: true, since: 0 };
const listeners = new Set<() => void>();

/** Called with the outcome of every request and of the browser's own events. */
export function reportConnection(online: boolean): void {
  if (connection.online === online) return;
  connection = { online, since: Date.now() };
  for (const listener of listeners) listener();
}

export function watchBrowserConnection(): void {
  window.addEventListener('offline', () => reportConnection(false));
  window.addEventListener('online', () => reportConnection(true));
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}
