import 'reflect-metadata';
import type { LiveAudience, LiveRoom } from '@acuerda/contracts';
import { entities } from '../app.module';
import { createApplication } from '../application';
import { readEnvironment } from '../platform/config/environment';
import { applicationDataSource } from '../platform/database/data-source';
import { openMail } from '../platform/mail/open-mail';
import { must } from '../platform/must';
import { LiveTalk } from './live-talk';

/** What the spec has this process commit; `hearers` are the account ids of each audience. */
export interface Word {
  room: LiveRoom;
  audience: LiveAudience;
  word: string;
}

/** An api of its own that can be killed: it says what its parent bids it. Who hears what, it is told at start. */
async function run(): Promise<void> {
  const env = readEnvironment(process.env);
  const databaseUrl = must(env.DATABASE_URL, 'DATABASE_URL');
  const mail = await openMail(env);
  const source = await applicationDataSource(databaseUrl, entities).initialize();
  const live = JSON.parse(must(process.env.LIVE, 'LIVE')) as object;
  const app = await createApplication({ env, databaseUrl, source, smtpUrl: mail.smtpUrl, mailbox: mail.mailbox, live });
  const talk = new LiveTalk(app);
  const hearers = JSON.parse(must(process.env.HEARERS, 'HEARERS')) as Record<'open' | 'internal', string[]>;
  for (const audience of ['open', 'internal'] as const) talk.hearers[audience] = new Set(hearers[audience]);
  process.on('message', ({ room, audience, word }: Word) => void talk.say(room, audience, word).catch(() => undefined));
  process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
  await app.listen(env.PORT, env.HOST);
  process.send?.('ready');
}

void run();
