import 'reflect-metadata';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { entities } from '../app.module';
import { createApplication } from '../application';
import { Sessions } from '../identity/sessions';
import { Accounts } from '../identity/accounts';
import { Clock } from '../platform/clock/clock';
import { readEnvironment } from '../platform/config/environment';
import { applicationDataSource } from '../platform/database/data-source';
import type { LiveLimits } from '../platform/live/limits';
import { openMail } from '../platform/mail/open-mail';
import { TestClient } from './test-client';
import { createTestDatabase } from './test-database';

/** The whole api in this process, on a database of its own. */
export interface TestApi {
  app: NestFastifyApplication;
  source: DataSource;
  databaseUrl: string;
  /** As `OpenDatabase` has it. */
  fill(work: () => Promise<void>): Promise<void>;
  /** Somebody with an account, signed in. */
  person(name: string, options?: { administrator?: boolean }): Promise<TestClient>;
  /** Somebody who is not signed in. */
  anybody(): TestClient;
  moveLegalTo(instant: Instant): Promise<void>;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  /** Where the legal clock begins. */
  startsAt?: Instant;
  env?: NodeJS.ProcessEnv;
  /** Other limits of the live server than its own. */
  live?: Partial<LiveLimits>;
  /** Where the api finds its database, if not at its own address. */
  reachedAt?: (databaseUrl: string) => Promise<string>;
}

export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  try {
    return await build(options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function build(
  options: TestApiOptions,
  undo: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<TestApi> {
  const database = await createTestDatabase();
  undo.push(() => database.drop());
  const dataDir = await mkdtemp(join(tmpdir(), 'acuerda-'));
  undo.push(() => rm(dataDir, { recursive: true, force: true }));
  const env = readEnvironment({ NODE_ENV: 'test', DEMO: 'on', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...options.env });
  const mail = await openMail(env);
  undo.push(() => mail.stop());
  const databaseUrl = (await options.reachedAt?.(database.url)) ?? database.url;
  const source = await applicationDataSource(databaseUrl, entities).initialize();
  undo.push(() => source.destroy());
  const app = await createApplication({
    env,
    databaseUrl,
    source,
    smtpUrl: mail.smtpUrl,
    mailbox: mail.mailbox,
    ...(options.live && { live: options.live }),
  });
  undo.push(() => app.close());
  const clock = app.get(Clock);
  if (options.startsAt) await clock.startLegalAt(options.startsAt);

  return {
    app,
    source,
    databaseUrl: database.url,
    fill: (work) => work(),
    async person(name, { administrator = false } = {}) {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
      const account = await app.get(Accounts).ensure({ name, email, administrator });
      return new TestClient(app, account.id, await app.get(Sessions).open(account.id));
    },
    anybody: () => new TestClient(app, null, null),
    async moveLegalTo(instant) {
      await clock.moveLegalTo(instant);
    },
    stop,
  };
}
