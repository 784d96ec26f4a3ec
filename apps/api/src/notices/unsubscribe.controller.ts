import { NOTICE_KINDS, type NoticeKind } from '@acuerda/notifications';
import {
  BadRequestException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../platform/access/access.decorator';
import { pageFor } from '../platform/http/layout';
import { sendPage } from '../platform/http/page';
import { AnswerWithPages } from '../platform/http/page-failures.filter';
import { saysOneClick } from './one-click';
import { unsubscribedPage, unsubscribePage } from './unsubscribe.pages';
import { Unsubscribing } from './unsubscribing';

const perAddress = { rateLimit: { max: 60, timeWindow: '10 minutes' } };

/**
 * The one click of RFC 8058, for mail programs and for people: no session, no cookie, any origin. A token that is
 * nobody's is answered like one that is somebody's.
 */
@Controller('unsubscribe/:token/:kind')
@Access('public')
@UseFilters(AnswerWithPages)
export class UnsubscribeController {
  constructor(private readonly unsubscribing: Unsubscribing) {}

  @Get()
  @RouteConfig(perAddress)
  ask(@Param('kind') kind: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(unknownToOthers(reply), unsubscribePage(pageFor(request), kindOf(kind)));
  }

  @Post()
  @HttpCode(200)
  @RouteConfig(perAddress)
  async switchOff(
    @Param('token') token: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const known = kindOf(kind);
    if (!saysOneClick(request)) throw new BadRequestException();
    await this.unsubscribing.switchOff(token, known);
    sendPage(unknownToOthers(reply), unsubscribedPage(pageFor(request), known));
  }
}

/** The address is a secret: no cache keeps it, no search engine lists it, no other site hears of it. */
const unknownToOthers = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');

function kindOf(word: string): NoticeKind {
  const kind = NOTICE_KINDS.find((one) => one === word);
  if (!kind) throw new NotFoundException();
  return kind;
}
