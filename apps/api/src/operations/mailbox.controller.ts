import { Controller, Get, Inject, NotFoundException, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asDownload } from '../bodies/attachments/file-name';
import { Access } from '../platform/access/access.decorator';
import { pageFor } from '../platform/http/layout';
import { sendPage } from '../platform/http/page';
import { AnswerWithPages } from '../platform/http/page-failures.filter';
import { MAILBOX } from '../platform/mail/mail.tokens';
import { Mailbox } from '../platform/mail/mailbox';
import { bytesOf, downloadName, downloadType } from './mailbox.attachments';
import { FRAME_MAY, mailboxPage, mailPage } from './mailbox.pages';

/** The mail that the demonstration received: nothing left this machine. */
@Controller('mailbox')
@Access('demo')
@UseFilters(AnswerWithPages)
export class MailboxController {
  constructor(@Inject(MAILBOX) private readonly mailbox: Mailbox | null) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, mailboxPage(pageFor(request), await this.box().list()));
  }

  @Get(':id')
  async show(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const received = await this.box().find(id);
    if (!received) throw new NotFoundException();
    sendPage(reply, mailPage(pageFor(request), received));
  }

  /** The mail's own HTML, for the frame that shows it: it runs nothing and reaches nothing. */
  @Get(':id/html')
  async body(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const received = await this.box().find(id);
    if (!received?.mail.html) throw new NotFoundException();
    void reply
      .header(
        'content-security-policy',
        `sandbox ${FRAME_MAY}; default-src 'none'; style-src 'unsafe-inline'; img-src data:`,
      )
      .type('text/html; charset=utf-8')
      .send(received.mail.html.replace(/<head>/i, '<head><base target="_blank">'));
  }

  @Get(':id/source')
  async source(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const source = await this.box().sourceOf(id);
    if (!source) throw new NotFoundException();
    void reply.type('text/plain; charset=utf-8').send(source);
  }

  /** What came with a mail: a file for the reader's folder, which no browser opens in its page. */
  @Get(':id/attachments/:number')
  async attachment(
    @Param('id') id: string,
    @Param('number') number: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const received = await this.box().find(id);
    const attachment = /^[1-9]\d{0,3}$/.test(number) ? received?.mail.attachments[Number(number) - 1] : undefined;
    if (!attachment) throw new NotFoundException();
    void reply
      .type(downloadType(attachment))
      .header('content-disposition', asDownload(downloadName(attachment, Number(number))))
      .header('content-security-policy', "sandbox; default-src 'none'")
      .send(bytesOf(attachment));
  }

  private box(): Mailbox {
    if (!this.mailbox) throw new NotFoundException();
    return this.mailbox;
  }
}
