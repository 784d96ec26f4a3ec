import { Controller, Get, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Bodies } from '../bodies/bodies';
import { Access } from '../platform/access/access.decorator';
import { pageFor } from '../platform/http/layout';
import { isKnown, sendPublicPage } from '../platform/http/page';
import { AnswerWithPages } from '../platform/http/page-failures.filter';
import { actToday } from './effects-today';
import { actPage } from './pages/act.page';
import type { PublicationEntity } from './publication.entity';
import { Publications, recordOf } from './publications';

const yearSeconds = 365 * 24 * 60 * 60;

interface Address {
  slug: string;
  year: string;
  number: string;
}

/** Published acts, where their folio says, for ever. */
@Controller(':slug/actos/:year')
@Access('public')
@UseFilters(AnswerWithPages)
export class PublicActController {
  constructor(
    private readonly bodies: Bodies,
    private readonly publications: Publications,
  ) {}

  @Get(':number')
  async page(@Param() address: Address, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const publication = await this.find(address);
    const at = await this.bodies.read(publication.bodyId);
    if (!at) throw new NotFoundException();
    const record = recordOf(publication);
    const kept = { record, hash: publication.hash, size: Buffer.byteLength(publication.record) };
    sendPublicPage(request, reply, actPage(pageFor(request), kept, actToday(record, at.body, at.now)));
  }

  /** The record as it is kept, byte for byte: its SHA-256 is its tag. */
  @Get(':number.json')
  async record(@Param() address: Address, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { record, hash } = await this.find(address);
    void reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`);
    if (isKnown(request, reply, hash)) return;
    void reply.type('application/json; charset=utf-8').send(record);
  }

  /** @throws NotFoundException */
  private async find({ slug, year, number }: Address): Promise<PublicationEntity> {
    const body = await this.bodies.findBySlug(slug);
    const publication = body && (await this.publications.findByNumber(body.id, year, number));
    if (!publication) throw new NotFoundException();
    return publication;
  }
}
