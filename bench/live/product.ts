import 'reflect-metadata';
import type { LiveEvent } from '@acuerda/contracts';
import { entities } from '../../apps/api/src/app.module';
import { createApplication } from '../../apps/api/src/application';
import { readEnvironment } from '../../apps/api/src/platform/config/environment';
import { applicationDataSource } from '../../apps/api/src/platform/database/data-source';
import { LivePublisher } from '../../apps/api/src/platform/live/live-publisher';
import type { Bidding, Emitted } from './protocol';

/* The product as it answers requests. It says when it emits, and emits again what it is bidden to. */
async function main(): Promise<void> {
  const { DATABASE_URL: databaseUrl = '', PORT, DATA_DIR } = process.env;
  const env = readEnvironment({
    NODE_ENV: 'test',
    ROLE: 'web',
    LOG_LEVEL: 'error',
    PORT,
    DATA_DIR,
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:1',
  });
  const source = await applicationDataSource(databaseUrl, entities).initialize();
  // One person stands for everybody who listens, which costs the server the same.
  const everybody = { socketsOfPerson: 2_000, perPerson: { burst: 5_000, perSecond: 5_000 } };
  const surroundings = { env, databaseUrl, source, smtpUrl: env.SMTP_URL ?? '', mailbox: null, live: everybody };
  const app = await createApplication(surroundings);
  const publisher = app.get(LivePublisher);
  const publish = publisher.publish.bind(publisher);
  publisher.publish = (bodyId, events) => {
    if (events.length === 0) return;
    const emitted: Emitted = { at: String(process.hrtime.bigint()), event: events[0] as LiveEvent };
    publish(bodyId, events);
    process.send?.(emitted);
  };
  process.on('message', ({ bodyId, event }: Bidding) => publisher.publish(bodyId, [event]));
  await app.listen(env.PORT, env.HOST);
  process.send?.('ready');
}

void main();
