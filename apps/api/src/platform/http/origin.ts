import type { IncomingHttpHeaders } from 'node:http';
import type { Environment } from '../config/environment';

/** A browser names the origin on every request that changes something, and on a socket's handshake; other clients need not. */
export function comesFromHere({ origin, host }: IncomingHttpHeaders, env: Environment): boolean {
  if (origin === undefined) return true;
  if (env.PUBLIC_URL && origin === new URL(env.PUBLIC_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
