import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Access } from '../platform/access/access.decorator';
import { RETRY_AFTER } from '../platform/database/is-away';
import { Readiness } from './readiness';

@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Access('public')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Access('public')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = this.readiness.isReady && (await this.reachesDatabase());
    if (!ready) void reply.header('retry-after', RETRY_AFTER);
    void reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  }

  private reachesDatabase(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
