import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from '../../../app.module';
import { createApplication } from '../../../application';
import { ENVIRONMENT } from '../../../platform/config/environment.token';
import type { Environment } from '../../../platform/config/environment';
import { applicationDataSource } from '../../../platform/database/data-source';
import { QUEUE_SCHEMA } from '../../../platform/database/prepare-database';
import { postgresBackend, redisBackend } from '../../../platform/jobs/queue-backend';
import { asSuperuser } from '../../../testing/superuser';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import type { TestRedis } from '../../../testing/test-redis';
import { Deliver } from '../../deliver';
import { HandOver } from '../../hand-over';
import { openPostOffice, type PostOffice } from './post-office';
import { passingTime, type PassingTime } from './passing-time';
import type { Step } from './weather';

/** Two workers on one database and one queue, and the mail server that they send to. */
export interface Stage {
  api: TestApi;
  workers: [NestFastifyApplication, NestFastifyApplication];
  office: PostOffice;
  /** What a worker in a process of its own needs to know. */
  env: Record<string, string>;
  time: PassingTime;
  /** Empties the queue, as somebody does who does not know what lies in it. */
  wipe(): Promise<void>;
  /** Until nobody has anything to do. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export const beginning = '2022-01-01T06:05:00.000Z';

/** @param redis where the queue lies; without it, in the database */
export async function setStage(redis: TestRedis | null): Promise<Stage> {
  const calm: Step = { number: 0, at: beginning, weather: 'calm', accident: null };
  const office = await openPostOffice(calm);
  const env = { SMTP_URL: office.url, ...(redis && { REDIS_URL: redis.url }) };
  const api = await startTestApi({ startsAt: beginning, env });
  const second = await anotherWorker(api, office.url);
  const workers: Stage['workers'] = [api.app, second.app];
  const time = await passingTime(api.databaseUrl);
  let busy = 0;
  for (const worker of workers) {
    const deliver = worker.get(Deliver);
    const run = deliver.run.bind(deliver);
    deliver.run = async (keys) => {
      busy += 1;
      await run(keys).finally(() => (busy -= 1));
    };
    worker.get(HandOver).startWorking();
  }
  const backend = redis ? redisBackend(redis.url) : postgresBackend(api.databaseUrl);
  const queue = backend.queue('reminder-mails');
  const waiting = async () => {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((a, b) => a + b, 0);
  };
  return {
    api,
    workers,
    office,
    env: { ...env, DATABASE_URL: api.databaseUrl },
    time,
    wipe: () => (redis ? redis.wipe() : empty(api)),
    async quiet() {
      for (let rest = 1; rest > 0 || busy > 0;) rest = await waiting();
    },
    async stop() {
      await queue.close();
      backend.close();
      await time.stop();
      await second.stop();
      await api.stop();
      await office.stop();
    },
  };
}

async function anotherWorker(api: TestApi, smtpUrl: string) {
  const { databaseUrl } = api;
  const env = api.app.get<Environment>(ENVIRONMENT);
  const source = await applicationDataSource(databaseUrl, entities).initialize();
  const app = await createApplication({ env, databaseUrl, source, smtpUrl, mailbox: null });
  const stop = async () => {
    await app.close();
    await source.destroy();
  };
  return { app, stop };
}

/** Table by table, as there is always somebody at work in them. */
const empty = (api: TestApi): Promise<void> =>
  asSuperuser(api, async (client) => {
    await client.query(`set session_replication_role = replica`);
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = $1 and tablename not like '%migration%'`,
      [QUEUE_SCHEMA],
    );
    for (const { name } of rows) await client.query(`delete from ${name}`);
  });
