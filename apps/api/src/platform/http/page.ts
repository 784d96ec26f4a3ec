import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Html } from './html';

/** Sends a page. */
export function sendPage(reply: FastifyReply, page: Html, status = 200): void {
  void reply.code(status).type('text/html; charset=utf-8').send(page.markup);
}

/**
 * Sends a page that is the same for everybody: whoever has seen it asks whether it changed, and reads it again only then.
 */
export function sendPublicPage(request: FastifyRequest, reply: FastifyReply, page: Html): void {
  void reply.header('cache-control', 'public, no-cache').header('vary', 'accept-language');
  if (isKnown(request, reply, createHash('sha256').update(page.markup).digest('hex'))) return;
  sendPage(reply, page);
}

/** Names the content by its hash; answers 304 and returns true where the reader already has it. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, hash: string): boolean {
  const tag = `"${hash}"`;
  void reply.header('etag', tag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (!known.includes(tag) && !known.includes('*')) return false;
  void reply.code(304).send();
  return true;
}
