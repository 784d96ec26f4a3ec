import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MailMessage } from './mail-message';
import { claimMail, settleMails, stateOfMail } from './mail-rows';
import { MailTransport } from './mail-transport';

/**
 * Sends the mails of the outbox, one by one, and keeps a row a mail. A key that was accepted or refused once is not sent
 * again; a crash between the server's 250 and our commit repeats it with the same Message-ID, so that it can be told
 * apart.
 */
@Injectable()
export class Mailer {
  constructor(
    private readonly source: DataSource,
    private readonly transport: MailTransport,
  ) {}

  /** Done when the server accepted the mail or refused it for good. @throws when it is to be tried again */
  async send(key: string, message: MailMessage): Promise<void> {
    const claim = await claimMail(this.source, { key, to: message.to, subject: message.subject });
    if (!claim) return this.leaveToOthers(key);
    const outcome = await this.transport.attempt(key, message);
    await settleMails(this.source, [{ ...claim, outcome }], message.date ?? null);
    if (outcome.state === 'waiting') throw new Error(outcome.detail);
  }

  /** Whoever holds the mail may fail with it: the message stays until it is known to be done. */
  private async leaveToOthers(key: string): Promise<void> {
    const state = await stateOfMail(this.source, key);
    if (state === 'attempted' || state === 'waiting') throw new Error('The mail is being sent by somebody else.');
  }
}
