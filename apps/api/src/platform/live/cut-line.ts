import type { LiveSocket } from './live-socket';

/** What the libraries below keep of a connection, and do not name in their types. */
export interface Line {
  writeBuffer: readonly unknown[];
  transport: { socket: { terminate(): void; readonly bufferedAmount: number } };
  on(name: 'packet', heard: () => void): void;
}

export const lineOf = ({ conn }: LiveSocket): Line => conn as unknown as Line;

/** Milliseconds in which a client may take its leave. */
const leave = 1_000;

/** Ends a line at once, whatever was still to be said on it. */
export const breakLine = ({ transport }: Line): void => transport.socket.terminate();

/** Ends a connection after what was said last, also where the other end goes on as if nothing had happened. */
export function cutLine(socket: LiveSocket): void {
  const line = lineOf(socket);
  socket.disconnect(true);
  setTimeout(() => breakLine(line), leave).unref();
}
