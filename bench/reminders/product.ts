import 'reflect-metadata';
import { entities } from '../../apps/api/src/app.module';
import { createApplication } from '../../apps/api/src/application';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { readEnvironment } from '../../apps/api/src/platform/config/environment';
import { applicationDataSource } from '../../apps/api/src/platform/database/data-source';
import { HandOver } from '../../apps/api/src/reminders/hand-over';
import { PlanEveryBody } from '../../apps/api/src/reminders/plan-every-body';
import { Sweep } from '../../apps/api/src/reminders/sweep';
import { createTestDatabase } from '../../apps/api/src/testing/test-database';
import { Client } from 'pg';
import { compete, given } from './protocol';
import { aBody, dueAt, PER_BODY, plannedAt } from './scene';

/* The product as a worker runs it: it plans for every body, and once a reminder is due it sweeps and delivers. */
async function main(): Promise<void> {
  const database = await createTestDatabase();
  const source = await applicationDataSource(database.url, entities).initialize();
  const smtpUrl = given('SMTP_URL');
  const env = readEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'warn' });
  const app = await createApplication({ env, databaseUrl: database.url, source, smtpUrl, mailbox: null });
  const reminders = Number(given('REMINDERS'));
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  const clock = app.get(Clock);
  await clock.startLegalAt(plannedAt);
  await register(admin, reminders / PER_BODY);
  const handOver = app.get(HandOver);
  handOver.startWorking();

  /** Asked through an index of what is under way: to count all mails again and again would be work of its own. */
  const underWay = async () => {
    const { rows } = await admin.query<{ any: boolean }>(
      `select exists (select 1 from mail_delivery where state in ('waiting', 'attempted')) as any`,
    );
    return rows[0]?.any ?? true;
  };
  await compete(
    () => app.get(PlanEveryBody).run(),
    async () => {
      await clock.moveLegalTo(dueAt);
      await app.get(Sweep).run((keys) => handOver.give(keys));
      while (await underWay()) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  );
  await admin.end();
  await app.close();
  await source.destroy();
  await database.drop();
  process.disconnect();
}

/** Bodies as they are stored, with nothing planned for them. */
async function register(admin: Client, bodies: number): Promise<void> {
  const all = Array.from({ length: bodies }, (_, number) => aBody(number));
  const states = JSON.stringify(all.map(({ body }) => body));
  await admin.query(
    `insert into account (id, email, name)
     select * from jsonb_to_recordset($1::jsonb) as a (id uuid, email text, name text)`,
    [JSON.stringify(all.flatMap(({ accounts }) => accounts))],
  );
  await admin.query(
    `insert into journal_head (body_id) select (state ->> 'id')::uuid from jsonb_array_elements($1::jsonb) state`,
    [states],
  );
  await admin.query(
    `insert into body (id, slug, name, time_zone, registered_at)
     select (state ->> 'id')::uuid, state ->> 'slug', state ->> 'name', state ->> 'timeZone', now()
     from jsonb_array_elements($1::jsonb) state`,
    [states],
  );
  await admin.query(
    `insert into body_state (body_id, state) select (state ->> 'id')::uuid, state from jsonb_array_elements($1::jsonb) state`,
    [states],
  );
}

void main();
