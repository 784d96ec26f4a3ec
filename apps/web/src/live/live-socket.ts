import { LIVE_PATH, type ClientMessages, type ServerMessages } from '@acuerda/contracts';
import type { Socket } from 'socket.io-client';

export type LiveSocket = Pick<
  Socket<ServerMessages, ClientMessages>,
  'on' | 'emit' | 'timeout' | 'connect' | 'disconnect' | 'connected' | 'active'
>;

/**
 * One line to the server, over WebSockets alone. It is tried again by itself, each time after about twice as long and half
 * as much more or less, so that a thousand browsers do not come back in one moment.
 */
export async function openLiveSocket(): Promise<LiveSocket> {
  const { io } = await import('socket.io-client');
  return io({
    path: LIVE_PATH,
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 700,
    reconnectionDelayMax: 10_000,
    randomizationFactor: 0.5,
    timeout: 8_000,
  });
}
