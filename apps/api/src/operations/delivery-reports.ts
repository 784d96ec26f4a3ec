import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import type { Environment } from '../platform/config/environment';
import { ENVIRONMENT } from '../platform/config/environment.token';
import { readDeliveryReport } from '../platform/mail/reports/delivery-report';
import { readUnread } from '../platform/mail/reports/report-mailbox';
import { Bounces } from '../reminders/bounces';

/** Reads what became of mails after their server had taken them, from the mailbox that their return path leads to. */
@Injectable()
export class DeliveryReports {
  constructor(
    @Inject(ENVIRONMENT) private readonly env: Environment,
    private readonly bounces: Bounces,
    private readonly clock: Clock,
  ) {}

  get areConfigured(): boolean {
    return this.env.BOUNCE_MAILBOX_URL !== undefined;
  }

  /** @throws when the mailbox can't be read; what was not written down stays unread */
  async read(): Promise<void> {
    const { BOUNCE_MAILBOX_URL: url, BOUNCE_ADDRESS: address } = this.env;
    if (url && address) await readUnread(url, (source) => this.takeIn(source, address));
  }

  private async takeIn(source: Buffer, address: string): Promise<void> {
    const report = await readDeliveryReport(source, address);
    if (report?.action !== 'failed') return;
    const { mailId, status, diagnostic } = report;
    await this.bounces.record(mailId, { status, diagnostic: diagnostic ?? '', at: await this.clock.legalNow() });
  }
}
