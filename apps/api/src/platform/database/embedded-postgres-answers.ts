import { connect } from 'node:net';

/** «SSLRequest» of PostgreSQL's protocol: every server answers it with one letter before anybody signs in. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const PATIENCE_MS = 2_000;

/** Whether a PostgreSQL answers there. A server that was just killed may still have its process entry and its port. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, () => end(false));
    socket.once('connect', () => socket.write(SSL_REQUEST));
    socket.once('data', (data) => end(data.toString('latin1') === 'N' || data.toString('latin1') === 'S'));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}
