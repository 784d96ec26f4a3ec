import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway, RETRY_AFTER } from '../database/is-away';
import { HttpRefusal } from './http-refusal';

const codes: Record<number, string> = {
  400: 'BAD_USER_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_TYPE',
  422: 'REFUSED',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** Failures of the routes beside GraphQL: a code and the request's id, and no internals. */
@Catch()
export class AnswerFailures implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    // A GraphQL resolver's failure is Apollo's to answer.
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status >= 500) this.logger.error({ requestId: request.id, error });
    if (status === 503) void reply.header('retry-after', RETRY_AFTER);
    // The handler may have named the type of what it did not come to send.
    const code = error instanceof HttpRefusal ? error.code : (codes[status] ?? 'INTERNAL');
    const answer = { code, requestId: request.id };
    void reply.code(status).type('application/json; charset=utf-8').send(answer);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (isDatabaseAway(error)) return 503;
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
