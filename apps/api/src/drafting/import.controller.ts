import type { ImportResult } from '@acuerda/document';
import { importDocx, importText } from '@acuerda/document/import';
import { Controller, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Bodies } from '../bodies/bodies';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { termFactsOf } from '../bodies/term-facts';
import { Access } from '../platform/access/access.decorator';
import type { RequestWithViewer } from '../platform/access/request';
import { must } from '../platform/must';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a file and says what is in it. Nothing is written: the draft is created by a command of its own. */
@Controller('api/bodies/:bodyId/import')
export class ImportController {
  constructor(
    private readonly bodies: Bodies,
    private readonly policy: BodiesPolicy,
  ) {}

  @Post()
  @Access('signed_in')
  async read(
    @Param('bodyId') bodyId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResult> {
    const viewer = must((request as RequestWithViewer).viewer, 'viewer');
    if (!uuid.test(bodyId) || !(await this.policy.maySeeAcuerdos(viewer, bodyId))) throw new NotFoundException();
    const { body, now } = must(await this.bodies.read(bodyId), 'body');
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const read = isText(request.headers['x-file-name']) ? importText : importDocx;
    const result = await read(bytes, { terms: termFactsOf(body, now) });
    // A refusal is an answer, with its facts: the filter for failures would leave only a code.
    void reply.code('refused' in result ? 422 : 200);
    return result;
  }
}

const isText = (name: string | string[] | undefined) => typeof name === 'string' && /\.(txt|md)$/i.test(name);
