import { Controller, Get, Header, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Access } from '../platform/access/access.decorator';
import { isKnown } from '../platform/http/page';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarOf } from './calendar-of';

/** A body's dates for a calendar program, at a secret address. One that opens nothing is answered as a page that never was. */
@Controller('calendar')
@Access('public')
export class CalendarController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly calendar: CalendarOf,
  ) {}

  @Get(':secret.ics')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '10 minutes' } })
  @Header('referrer-policy', 'no-referrer')
  @Header('x-robots-tag', 'noindex')
  async read(
    @Param('secret') secret: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const owner = await this.feeds.open(secret);
    const file = owner && (await this.calendar.of(owner));
    if (file === null) throw new NotFoundException();
    void reply.header('cache-control', 'private, no-cache');
    if (isKnown(request, reply, createHash('sha256').update(file).digest('hex'))) return;
    void reply.type('text/calendar; charset=utf-8').send(file);
  }
}
