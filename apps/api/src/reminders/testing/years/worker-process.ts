import 'reflect-metadata';
import { entities } from '../../../app.module';
import { createApplication } from '../../../application';
import { readEnvironment } from '../../../platform/config/environment';
import { applicationDataSource } from '../../../platform/database/data-source';
import { must } from '../../../platform/must';
import { HandOver } from '../../hand-over';
import { Sweep } from '../../sweep';

/* A worker in a process of its own. Told to, it looks for what is due and sends it; whoever told it may kill it at any moment. */
async function main(): Promise<void> {
  const env = readEnvironment({ ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const databaseUrl = must(env.DATABASE_URL, 'database');
  const source = await applicationDataSource(databaseUrl, entities).initialize();
  const app = await createApplication({ env, databaseUrl, source, smtpUrl: must(env.SMTP_URL, 'mail'), mailbox: null });
  app.get(HandOver).startWorking();
  process.once('message', () => {
    void app
      .get(Sweep)
      .run()
      .then((keys) => app.get(HandOver).give(keys))
      .then(() => process.send?.('handed over'));
  });
  process.send?.('ready');
}

void main();
