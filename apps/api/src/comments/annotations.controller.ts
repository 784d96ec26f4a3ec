import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Acuerdos } from '../acuerdos/acuerdos';
import { Bodies } from '../bodies/bodies';
import { Accounts } from '../identity/accounts';
import { Access } from '../platform/access/access.decorator';
import type { RequestWithViewer } from '../platform/access/request';
import { PublicAddress } from '../platform/address/public-address';
import { isKnown } from '../platform/http/page';
import { must } from '../platform/must';
import { annotationsOf } from './annotations';
import { Threads } from './threads';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The comments of an acuerdo as Web Annotations, for those who may read them: what they don't hear is not in it. */
@Controller('api/:slug/acuerdos')
export class AnnotationsController {
  constructor(
    private readonly bodies: Bodies,
    private readonly acuerdos: Acuerdos,
    private readonly threads: Threads,
    private readonly accounts: Accounts,
    private readonly address: PublicAddress,
  ) {}

  @Get(':id/comments.jsonld')
  @Access('signed_in')
  async export(
    @Param() { slug, id }: { slug: string; id: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = must((request as RequestWithViewer).viewer, 'viewer');
    const body = await this.bodies.findBySlug(slug);
    const view = body && uuid.test(id) ? await this.acuerdos.see(viewer, body.id, id) : null;
    if (!view) throw new NotFoundException();
    const threads = await this.threads.read(view, {});
    const authors = threads.flatMap(({ thread }) => thread.comments.map(({ authorId }) => authorId));
    const text = {
      address: this.address.url(`/api/${slug}/acuerdos/${id}/comments.jsonld`),
      about: this.address.url(`/app/${slug}/acuerdos/${id}`),
    };
    const file = JSON.stringify(annotationsOf(threads, text, await this.accounts.findMany(authors)));
    void reply.header('cache-control', 'private, no-cache');
    if (isKnown(request, reply, createHash('sha256').update(file).digest('hex'))) return;
    const profile = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8';
    void reply.type(profile).send(file);
  }
}
