import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../config/environment';

const days = 24 * 60 * 60;

/** How long a session lives without being renewed, in seconds. */
export const SESSION_SECONDS = 14 * days;

// A `__Host-` cookie needs TLS; on a plain local address a browser would refuse it.
const nameIn = (env: Environment) => (env.PUBLIC_URL?.startsWith('https:') ? '__Host-acuerda' : 'acuerda');

export function readSessionCookie(request: FastifyRequest, env: Environment): string | null {
  return request.cookies[nameIn(env)] ?? null;
}

/** As {@link readSessionCookie}, from a request that Fastify does not see. */
export function sessionCookieIn(header: string | undefined, env: Environment): string | null {
  return cookie.parse(header ?? '')[nameIn(env)] ?? null;
}

export function setSessionCookie(reply: FastifyReply, env: Environment, token: string): void {
  void reply.setCookie(nameIn(env), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.PUBLIC_URL?.startsWith('https:') ?? false,
    path: '/',
    maxAge: SESSION_SECONDS,
  });
}

export function clearSessionCookie(reply: FastifyReply, env: Environment): void {
  void reply.clearCookie(nameIn(env), { path: '/' });
}
