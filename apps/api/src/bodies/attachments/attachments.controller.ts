import { Controller, Get, HttpCode, NotFoundException, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ActFile } from '@acuerda/contracts';
import { MAX_FILE_BYTES } from '@acuerda/document';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../platform/access/access.decorator';
import type { RequestWithViewer } from '../../platform/access/request';
import type { Viewer } from '../../platform/access/viewer';
import { HttpRefusal } from '../../platform/http/http-refusal';
import { AnswerWithPages } from '../../platform/http/page-failures.filter';
import { must } from '../../platform/must';
import { Attachments } from './attachments';
import { AttachmentsPolicy } from './attachments.policy';
import { asDownload, downloadName, readFileName } from './file-name';
import { recognise } from './recognise';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;

/** The files of acts: taken in as bytes, and handed out as nothing but a download. */
@Controller('api/bodies/:bodyId/attachments')
@Access('signed_in')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly policy: AttachmentsPolicy,
  ) {}

  @Post()
  @HttpCode(200)
  // What is kept stays, so a session that went astray may not fill the disk.
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '10 minutes' } })
  async keep(@Param('bodyId') bodyId: string, @Req() request: FastifyRequest): Promise<ActFile> {
    const authorized = uuid.test(bodyId) ? await this.policy.attempt(viewerOf(request), bodyId) : null;
    if (!authorized) throw new NotFoundException();
    if ('refused' in authorized) throw new HttpRefusal(403, authorized.refused);
    return this.attachments.keep(bodyId, authorized, readFile(request));
  }

  @Get(':hash')
  @UseFilters(AnswerWithPages)
  async download(
    @Param('bodyId') bodyId: string,
    @Param('hash') hash: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visible = uuid.test(bodyId) && sha256.test(hash) && (await this.policy.maySee(viewerOf(request), bodyId));
    const file = visible ? await this.attachments.read(bodyId, hash) : null;
    if (!file) throw new NotFoundException();
    void reply
      .type(file.mediaType)
      .header('content-disposition', asDownload(downloadName(file.name, file.mediaType)))
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cache-control', 'private, immutable')
      .send(file.bytes);
  }
}

const viewerOf = (request: FastifyRequest): Viewer => must((request as RequestWithViewer).viewer, 'viewer');

function readFile({ body, headers }: FastifyRequest) {
  if (!Buffer.isBuffer(body)) throw new HttpRefusal(415, 'ACT_FILE_TYPE');
  if (body.length === 0) throw new HttpRefusal(422, 'ACT_FILE_EMPTY');
  if (body.length > MAX_FILE_BYTES) throw new HttpRefusal(413, 'ACT_FILE_TOO_LARGE');
  const name = readFileName(headers['x-file-name']);
  if (name === null) throw new HttpRefusal(422, 'ACT_FILE_NAME');
  const extension = recognise(body);
  if (extension === null) throw new HttpRefusal(415, 'ACT_FILE_TYPE');
  return { name, extension, bytes: body };
}
