import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ChaseList } from '../notices/chase-list';
import { MentionDigests } from '../notices/mention-digests';
import { NOTICES_TOPIC } from '../notices/notices-message';
import { Tell } from '../notices/tell';
import { Jobs } from '../platform/jobs/jobs';
import { Mailer } from '../platform/mail/mailer';
import { MAIL_TOPIC } from '../platform/mail/mail.tokens';
import type { MailMessage } from '../platform/mail/mail-message';
import { OutboxListener } from '../platform/outbox/outbox-listener';
import { OutboxRelay } from '../platform/outbox/outbox-relay';
import { HandOver } from '../reminders/hand-over';
import { PlanEveryBody } from '../reminders/plan-every-body';
import { Sweep } from '../reminders/sweep';
import { DeliveryReports } from './delivery-reports';
import { DueSteps } from './due-steps';

const TICK = 'tick';
const tickMilliseconds = 10_000;
const REPORTS = 'delivery-reports';
const reportsMilliseconds = 60_000;
/** A queue that was wiped has lost its tick too: it is asked for again and again. */
const windUpMilliseconds = 60_000;

/** What a worker does: it relays the outbox, takes the steps that fall due, and reminds people of what ends. */
@Injectable()
export class BackgroundWork implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('background');
  private winding: NodeJS.Timeout | null = null;

  constructor(
    private readonly jobs: Jobs,
    private readonly outbox: OutboxRelay,
    private readonly listener: OutboxListener,
    private readonly mailer: Mailer,
    private readonly tell: Tell,
    private readonly chaseList: ChaseList,
    private readonly mentions: MentionDigests,
    private readonly dueSteps: DueSteps,
    private readonly planning: PlanEveryBody,
    private readonly sweep: Sweep,
    private readonly mails: HandOver,
    private readonly reports: DeliveryReports,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(MAIL_TOPIC, ({ key, payload }) => this.mailer.send(key, payload as unknown as MailMessage));
    this.outbox.handle(NOTICES_TOPIC, (message) => this.tell.handle(message));
  }

  async start(): Promise<void> {
    this.outbox.startWorking();
    this.mails.startWorking();
    this.jobs.work(TICK, () => this.tick());
    if (this.reports.areConfigured) this.jobs.work(REPORTS, () => this.reports.read());
    await this.windUp();
    this.winding = setInterval(
      () => void this.windUp().catch((error: unknown) => this.warn(error)),
      windUpMilliseconds,
    );
    await this.listener.start();
    await this.planning.run();
  }

  onApplicationShutdown(): void {
    if (this.winding) clearInterval(this.winding);
  }

  /** Everything that is to be done now. What fails in one part holds up no other. */
  async tick(): Promise<void> {
    const parts = [
      () => this.outbox.relay(),
      () => this.dueSteps.take(),
      () => this.sweep.run((keys) => this.mails.give(keys)),
      () => this.mails.giveWhatWaits(),
      () => this.chaseList.go(),
      () => this.mentions.go(),
    ];
    for (const part of parts) await part().catch((error: unknown) => this.warn(error));
  }

  /** Asks for what is repeated, unless the queue still knows of it. */
  async windUp(): Promise<void> {
    await this.repeat(TICK, tickMilliseconds);
    if (this.reports.areConfigured) await this.repeat(REPORTS, reportsMilliseconds);
  }

  private async repeat(queue: string, milliseconds: number): Promise<void> {
    if (!(await this.jobs.isRepeated(queue))) await this.jobs.every(queue, milliseconds);
  }

  private warn(error: unknown): void {
    this.logger.warn({ error });
  }
}
