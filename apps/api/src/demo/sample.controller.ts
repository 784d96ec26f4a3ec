import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Access } from '../platform/access/access.decorator';

const NAME = 'acuerdo-de-muestra.docx';
const FILE = join(__dirname, '../../../../libs/document/samples', NAME);

/** A Word file with the faults that real ones have, so that a stranger has something to import. */
@Controller('demo')
@Access('demo')
export class SampleController {
  @Get(NAME)
  async sample(@Res() reply: FastifyReply): Promise<void> {
    void reply
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', `attachment; filename="${NAME}"`)
      .send(await readFile(FILE));
  }
}
