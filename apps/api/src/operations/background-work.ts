import { Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs/jobs';
import { Mailer } from '../platform/mail/mailer';
import { MAIL_TOPIC } from '../platform/mail/mail.tokens';
import type { MailMessage } from '../platform/mail/mail-message';
import { OutboxListener } from '../platform/outbox/outbox-listener';
import { OutboxRelay } from '../platform/outbox/outbox-relay';
import { DueSteps } from './due-steps';

const TICK = 'tick';
const tickMilliseconds = 10_000;

/** What a worker does: it relays the outbox, sends mail, and takes the steps that fall due. */
@Injectable()
export class BackgroundWork {
  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: OutboxRelay,
    private readonly listener: OutboxListener,
    private readonly mailer: Mailer,
    private readonly dueSteps: DueSteps,
  ) {}

  async start(): Promise<void> {
    this.outbox.handle(MAIL_TOPIC, ({ key, payload }) => this.mailer.send(key, payload as unknown as MailMessage));
    this.outbox.startWorking();
    this.jobs.work(TICK, async () => {
      await this.outbox.relay();
      await this.dueSteps.take();
    });
    await this.jobs.every(TICK, tickMilliseconds);
    await this.listener.start();
  }
}
