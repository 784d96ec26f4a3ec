import 'reflect-metadata';
import { isTimeZoneDataCurrent } from '@acuerda/workflow';
import { entities } from './app.module';
import { createApplication } from './application';
import { loadDemoWhenEmpty } from './demo/load-demo';
import { BackgroundWork } from './operations/background-work';
import { PublicAddress } from './platform/address/public-address';
import { InvalidEnvironment, readEnvironment, type Environment } from './platform/config/environment';
import { applicationDataSource } from './platform/database/data-source';
import { openDatabase } from './platform/database/open-database';
import { listen } from './platform/http/listen';
import { openMail } from './platform/mail/open-mail';
import { Running } from './running';

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

async function start(env: Environment, running: Running): Promise<void> {
  if (!isTimeZoneDataCurrent()) {
    throw new Error('The time zones of this Node are out of date: terms would end an hour off. Install a newer Node.');
  }
  const database = await running.open(openDatabase(env, say), (opened) => opened.stop());
  const mail = await running.open(openMail(env), (opened) => opened.stop());
  const connecting = applicationDataSource(database.url, entities).initialize();
  const source = await running.open(connecting, (opened) => opened.destroy());
  const { smtpUrl, mailbox } = mail;
  const building = createApplication({ env, databaseUrl: database.url, source, smtpUrl, mailbox });
  const app = await running.open(building, (opened) => opened.close());

  if (env.demo) await loadDemoWhenEmpty(app, database, say);
  if (env.ROLE !== 'worker') {
    app.get(PublicAddress).listensAt(await listen(app, env));
    say(`Acuerda is ready at ${app.get(PublicAddress).url('/')}`);
  }
  if (env.ROLE !== 'web') await app.get(BackgroundWork).start();
}

async function main(): Promise<void> {
  const running = new Running();
  running.stopOnSignal(say);
  try {
    await start(readEnvironment(process.env), running);
  } catch (error) {
    if (running.isStopping) return;
    console.error(error instanceof InvalidEnvironment ? error.message : error);
    await running.stop();
    process.exit(1);
  }
}

void main();
