import { Catch, HttpException, Logger, type ArgumentsHost } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerFailures } from './answer-failures.filter';
import { pageFor } from './layout';
import { sendPage } from './page';
import { failurePage } from './page-failures';

/** Failures of routes that people open in a browser: a page in the shell. Machines get their code all the same. */
@Catch()
export class AnswerWithPages extends AnswerFailures {
  private readonly log = new Logger('http');

  override catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (!request.headers.accept?.includes('text/html')) return super.catch(error, host);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status >= 500) this.log.error({ requestId: request.id, error });
    sendPage(reply, failurePage(pageFor(request), status, request.id), status);
  }
}
