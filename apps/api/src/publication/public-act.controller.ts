import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../platform/access/access.decorator';
import { pageFor } from '../platform/http/layout';
import { isKnown, sendPublicPage } from '../platform/http/page';
import { AnswerWithPages } from '../platform/http/page-failures.filter';
import { actPage } from './pages/act.page';
import type { PublicationEntity } from './publication.entity';
import { PublicActs, type ActAddress } from './public-acts';
import { recordOf } from './publications';

const yearSeconds = 365 * 24 * 60 * 60;

/** Published acts, where their folio says, for ever. */
@Controller(':slug/actos/:year')
@Access('public')
@UseFilters(AnswerWithPages)
export class PublicActController {
  constructor(private readonly acts: PublicActs) {}

  @Get(':number')
  async page(@Param() address: ActAddress, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const publication = await this.find(address);
    const { hash, record } = publication;
    const kept = { record: recordOf(publication), hash, size: Buffer.byteLength(record) };
    sendPublicPage(request, reply, actPage(pageFor(request), kept, await this.acts.today(publication)));
  }

  /** The record as it is kept, byte for byte: its SHA-256 is its tag. */
  @Get(':number.json')
  async record(
    @Param() address: ActAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { record, hash } = await this.find(address);
    void reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`);
    if (isKnown(request, reply, hash)) return;
    void reply.type('application/json; charset=utf-8').send(record);
  }

  /** @throws NotFoundException */
  private async find(address: ActAddress): Promise<PublicationEntity> {
    const publication = await this.acts.find(address);
    if (!publication) throw new NotFoundException();
    return publication;
  }
}
