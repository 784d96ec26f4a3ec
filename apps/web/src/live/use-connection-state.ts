import { useEffect, useState } from 'react';
import { useConnection } from '../api/connection';
import { connectionState, type ConnectionState } from './connection-state';
import { useLiveStatus } from './live-context';

/** Milliseconds for which a line may be gone before anything is said: a server that restarts is back by then. */
const CALM = 2_500;

export function useConnectionState(): ConnectionState {
  const { online } = useConnection();
  const state = connectionState(online, useLiveStatus());
  const [isLasting, setLasting] = useState(false);
  const isGone = state === 'reconnecting';
  useEffect(() => {
    if (!isGone) return;
    const timer = setTimeout(() => setLasting(true), CALM);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isGone]);
  return isGone && !isLasting ? 'online' : state;
}
