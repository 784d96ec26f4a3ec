import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './viewer';

/** A request after the session hook: it knows its viewer. */
export type RequestWithViewer = FastifyRequest & { viewer: Viewer | null };

/** What every GraphQL resolver receives. */
export interface GraphqlContext {
  viewer: Viewer | null;
  request: RequestWithViewer;
  reply: FastifyReply;
}
