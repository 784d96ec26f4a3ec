import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard';
import { PublicAddress } from './address/public-address';
import { Clock } from './clock/clock';
import type { Environment } from './config/environment';
import { ENVIRONMENT } from './config/environment.token';
import { DATABASE_URL } from './database/database.tokens';
import { AnswerFailures } from './http/answer-failures.filter';
import { Jobs } from './jobs/jobs';
import { postgresBackend, redisBackend } from './jobs/queue-backend';
import { Commits } from './journal/commits';
import { Journal } from './journal/journal';
import { LIVE_LIMITS, liveLimits, type LiveLimits } from './live/limits';
import { LivePublisher } from './live/live-publisher';
import { LiveServer } from './live/live-server';
import { Mailer } from './mail/mailer';
import { MailTransport } from './mail/mail-transport';
import { MAILBOX, SMTP_URL } from './mail/mail.tokens';
import type { Mailbox } from './mail/mailbox';
import { OutboxListener } from './outbox/outbox-listener';
import { OutboxRelay } from './outbox/outbox-relay';
import { BodyScope } from './transaction/body-scope';
import { WorkerScope } from './transaction/worker-scope';
import { CommandRunner } from './transaction/command-runner';

/** What the process was given: opened before the application is built, closed after it. */
export interface Surroundings {
  env: Environment;
  databaseUrl: string;
  source: DataSource;
  smtpUrl: string;
  /** The embedded mailbox, where mail goes nowhere else. */
  mailbox: Mailbox | null;
  /** Other limits of the live server than its own. */
  live?: Partial<LiveLimits>;
}

/** The floor that every feature stands on. It knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with({ env, databaseUrl, source, smtpUrl, mailbox, live }: Surroundings): DynamicModule {
    const exported = [
      { provide: ENVIRONMENT, useValue: env },
      { provide: DATABASE_URL, useValue: databaseUrl },
      { provide: DataSource, useValue: source },
      { provide: SMTP_URL, useValue: smtpUrl },
      { provide: MAILBOX, useValue: mailbox },
      {
        provide: Jobs,
        useFactory: () => new Jobs(env.REDIS_URL ? redisBackend(env.REDIS_URL) : postgresBackend(databaseUrl)),
      },
      PublicAddress,
      Clock,
      Commits,
      Journal,
      { provide: LIVE_LIMITS, useValue: { ...liveLimits, ...live } },
      LivePublisher,
      LiveServer,
      MailTransport,
      Mailer,
      OutboxRelay,
      OutboxListener,
      BodyScope,
      WorkerScope,
      CommandRunner,
    ];
    return {
      module: PlatformModule,
      providers: [
        ...exported,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: AnswerFailures },
      ],
      exports: exported,
    };
  }
}
