import 'reflect-metadata';
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

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

async function start(env: Environment): Promise<void> {
  const database = await openDatabase(env, say);
  const mail = await openMail(env);
  const source = await applicationDataSource(database.url, entities).initialize();
  const app = await createApplication({
    env,
    databaseUrl: database.url,
    source,
    smtpUrl: mail.smtpUrl,
    mailbox: mail.mailbox,
  });

  if (env.demo) await loadDemoWhenEmpty(app, say);
  if (env.ROLE !== 'worker') {
    const address = await listen(app, env);
    app.get(PublicAddress).listensAt(address);
    say(`Acuerda is ready at ${app.get(PublicAddress).url('/')}`);
  }
  if (env.ROLE !== 'web') await app.get(BackgroundWork).start();
  stopOnSignal(async () => {
    await app.close();
    await source.destroy();
    await mail.stop();
    await database.stop();
  });
}

/** The first signal stops everything in order; a second one does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Stopping.');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

async function main(): Promise<void> {
  try {
    await start(readEnvironment(process.env));
  } catch (error) {
    console.error(error instanceof InvalidEnvironment ? error.message : error);
    process.exit(1);
  }
}

void main();
