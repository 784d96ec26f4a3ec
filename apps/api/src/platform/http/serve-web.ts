import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The browser application as it was built. */
const webFolder = join(__dirname, '../../../../web/dist');

const year = 365 * 24 * 60 * 60;

/** Serves the application under `/app/`: its assets for ever, its page for every path that is none of them. */
export async function serveWeb(server: FastifyInstance, folder = webFolder): Promise<void> {
  if (!existsSync(folder)) return;
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/app/',
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = /-[\w-]{8,}\.\w+$/.test(path);
      void reply.header('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  server.get('/app', (_request, reply) => reply.redirect('/app/'));
  server.get('/app/*', (request, reply) => {
    // A page in place of a script that a new version no longer has would only fail later, and less clearly.
    if (request.url.startsWith('/app/assets/')) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
