import 'reflect-metadata';
import { isTimeZoneDataCurrent } from '@acuerda/workflow';
import { entities } from './app.module';
import { createApplication } from './application';
import { loadDemoWhenEmpty } from './demo/load-demo';
import { BackgroundWork } from './operations/background-work';
import { ClocksDisagree, clocksMustAgree } from './platform/clock/clock-skew';
import { Readiness } from './operations/readiness';
import { PublicAddress } from './platform/address/public-address';
import { InvalidEnvironment, readEnvironment, type Environment } from './platform/config/environment';
import { applicationDataSource } from './platform/database/data-source';
import { openDatabase } from './platform/database/open-database';
import { listen } from './platform/http/listen';
import { ForgetfulRedis, redisMustLast } from './platform/jobs/lasting-redis';
import { openMail } from './platform/mail/open-mail';
import { Running } from './running';

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

async function start(env: Environment, running: Running): Promise<void> {
  if (!isTimeZoneDataCurrent()) {
    throw new Error('The time zones of this Node are out of date: terms would end an hour off. Install a newer Node.');
  }
  if (env.REDIS_URL) await redisMustLast(env.REDIS_URL);
  const database = await running.open(openDatabase(env, say), (opened) => opened.stop());
  const mail = await running.open(openMail(env), (opened) => opened.stop());
  const connecting = applicationDataSource(database.url, entities).initialize();
  const source = await running.open(connecting, (opened) => opened.destroy());
  await clocksMustAgree(source);
  const { smtpUrl, mailbox } = mail;
  const building = createApplication({ env, databaseUrl: database.url, source, smtpUrl, mailbox });
  const app = await running.open(building, (opened) => opened.close());

  await app.get(Readiness).after(async () => {
    // The demonstration sends mail while it is told: its links need the address.
    if (env.ROLE !== 'worker') app.get(PublicAddress).listensAt(await listen(app, env));
    if (env.demo) await loadDemoWhenEmpty(app, database, say);
  });
  if (env.ROLE !== 'worker') say(`Acuerda is ready at ${app.get(PublicAddress).url('/')}`);
  if (env.ROLE !== 'web') await app.get(BackgroundWork).start();
}

/** What somebody can put right who reads one sentence. */
const isSaidPlainly = (error: unknown): error is Error =>
  [InvalidEnvironment, ForgetfulRedis, ClocksDisagree].some((kind) => error instanceof kind);

async function main(): Promise<void> {
  const running = new Running();
  running.stopOnSignal(say);
  try {
    await start(readEnvironment(process.env), running);
  } catch (error) {
    if (running.isStopping) return;
    console.error(isSaidPlainly(error) ? error.message : error);
    await running.stop();
    process.exit(1);
  }
}

void main();
