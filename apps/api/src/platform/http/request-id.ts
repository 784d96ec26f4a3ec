import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const current = new AsyncLocalStorage<string>();

/** Keeps the id of a request at hand wherever it is answered from, and names it in the answer. */
export function nameRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    current.run(request.id, done);
  });
}

/** Of the request that is being answered; undefined outside of any. */
export const currentRequestId = (): string | undefined => current.getStore();
