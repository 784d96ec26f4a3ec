import { Controller, Get, NotFoundException, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Bodies } from '../bodies/bodies';
import { Access } from '../platform/access/access.decorator';
import type { Html } from '../platform/http/html';
import { pageFor, type Page } from '../platform/http/layout';
import { sendPublicPage } from '../platform/http/page';
import { AnswerWithPages } from '../platform/http/page-failures.filter';
import { bodiesPage, welcomePage } from './pages/installation.page';
import { publicHomePage } from './pages/public-home.page';
import type { Asked } from './pages/public-home.texts';
import { PublicHome } from './public-home';

const longestSearch = 200;

// Addresses are typed and shared by hand: what can't be understood is left out, never refused.
const search = z.object({
  q: z
    .string()
    .transform(
      (text) =>
        text
          .replace(/\p{Cc}/gu, ' ')
          .trim()
          .slice(0, longestSearch) || null,
    )
    .catch(null),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .nullable()
    .catch(null),
});

@Controller()
@Access('public')
@UseFilters(AnswerWithPages)
export class PublicHomeController {
  constructor(
    private readonly bodies: Bodies,
    private readonly home: PublicHome,
  ) {}

  @Get()
  async first(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = pageFor(request);
    const bodies = await this.bodies.all();
    const [only, another] = bodies;
    if (!only) return sendPublicPage(request, reply, welcomePage(page));
    if (another) return sendPublicPage(request, reply, bodiesPage(page, bodies));
    sendPublicPage(request, reply, await this.homeOf(only.id, page, query));
  }

  @Get(':slug')
  async ofBody(
    @Param('slug') slug: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.bodies.findBySlug(slug);
    if (!body) throw new NotFoundException();
    sendPublicPage(request, reply, await this.homeOf(body.id, pageFor(request), query));
  }

  private async homeOf(bodyId: string, page: Page, query: unknown): Promise<Html> {
    const { q, year } = search.parse(query);
    const asked: Asked = { words: q, year };
    return publicHomePage(page, await this.home.read(bodyId, asked));
  }
}
