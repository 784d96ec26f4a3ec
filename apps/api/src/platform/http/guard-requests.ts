import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestWithViewer } from '../access/request';
import type { ViewerResolver } from '../access/viewer';
import type { Environment } from '../config/environment';
import { comesFromHere } from './origin';
import { nameRequests } from './request-id';
import { readSessionCookie } from './session-cookie';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const requestsPerMinute = 600;

/** Bytes that a server takes from somebody who is not signed in: what signing in needs, with room. */
const strangerBytes = 65_536;

/** The same for whoever asks, and there even while no session can be looked up. */
const forEverybody = /^\/(?:health|app)(?:[/?]|$)/;

/** Decides by a secret in its address, and by no cookie: mail programs reach it from wherever they are (RFC 8058). */
const fromAnywhere = /^\/unsubscribe\//;

/** What every request passes before a handler sees it: headers, limits, its origin, its viewer. */
export async function guardRequests(server: FastifyInstance, env: Environment, viewers: ViewerResolver): Promise<void> {
  nameRequests(server);
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library sets styles of its own on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'sameorigin' },
    strictTransportSecurity: env.PUBLIC_URL?.startsWith('https:') ? { maxAge: 63_072_000 } : false,
  });
  if (env.rateLimits) {
    await server.register(rateLimit, {
      max: requestsPerMinute,
      allowList: (request) => isFile(request.url),
      keyGenerator: (request) => request.ip,
    });
  }

  server.decorateRequest('viewer', null);
  server.addHook('onRequest', async (request, reply) => {
    if (!safeMethods.has(request.method) && !fromAnywhere.test(request.url) && !comesFromHere(request.headers, env)) {
      return reply.code(403).send({ code: 'FORBIDDEN', requestId: request.id });
    }
    if (request.method === 'GET' && request.url.startsWith('/graphql')) {
      return reply.code(405).header('allow', 'POST').send({ code: 'BAD_REQUEST', requestId: request.id });
    }
    if (forEverybody.test(request.url)) return;
    const token = readSessionCookie(request, env);
    const viewer = token === null ? null : await viewers.resolve(token);
    (request as RequestWithViewer).viewer = viewer;
    if (viewer === null && mayBeLong(request.headers) && !fromAnywhere.test(request.url)) {
      return reply.code(401).send({ code: 'UNAUTHENTICATED', requestId: request.id });
    }
  });
}

/** Before it is read. A length that is not said may be any. */
const mayBeLong = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > strangerBytes;

/** A page of the application takes dozens of files, and a whole office may share one address. */
const isFile = (url: string): boolean => url.startsWith('/app/');
