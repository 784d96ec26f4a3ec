import type { LiveRefusalCode } from '@acuerda/contracts';
import type { ViewerResolver } from '../access/viewer';
import type { Environment } from '../config/environment';
import { sessionCookieIn } from '../http/session-cookie';
import { Allowance } from './allowance';
import type { LiveLimits } from './limits';
import type { LiveSocket } from './live-socket';
import type { Tally } from './tally';

type Next = (error?: Error) => void;

/** Knows who opens a socket by the session's cookie, or refuses it by a code. */
export function admitSocket(env: Environment, viewers: ViewerResolver, limits: LiveLimits, tally: Tally) {
  const refuse = (next: Next, code: LiveRefusalCode): void => {
    tally.refuse(code);
    next(new Error(code));
  };
  return (socket: LiveSocket, next: Next): void => {
    const token = sessionCookieIn(socket.handshake.headers.cookie, env);
    const resolving = token === null ? Promise.resolve(null) : viewers.resolve(token);
    resolving.then(
      (viewer) => {
        if (token === null || viewer === null) return refuse(next, 'NOT_SIGNED_IN');
        const now = performance.now();
        socket.data = {
          viewer,
          token,
          address: addressOf(socket, env),
          allowance: new Allowance(limits.perSocket, now),
          patience: new Allowance(limits.patience, now),
          rooms: new Map(),
        };
        next();
      },
      () => refuse(next, 'UNAVAILABLE'),
    );
  };
}

/** Behind a proxy, which a public address means, the proxy names the client. */
function addressOf({ handshake }: LiveSocket, env: Environment): string {
  const forwarded = env.PUBLIC_URL && handshake.headers['x-forwarded-for'];
  return (typeof forwarded === 'string' && forwarded.split(',')[0]?.trim()) || handshake.address;
}
