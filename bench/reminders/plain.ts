import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { createTestDatabase } from '../../apps/api/src/testing/test-database';
import { aMail } from './a-mail';
import { compete, given } from './protocol';
import { endsOn } from './scene';

const batch = 100;
const offsets = [60, 30, 15, 7, 3, 1, 0];

/* The least that plans and sends: rows, claimed and marked a hundred at a time, and the same pool of connections. */
async function main(): Promise<void> {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    create table floor_reminder (id bigint generated always as identity primary key, email text not null,
      ends_on date not null, days_before int not null, due_at timestamptz not null, state text not null);
    create index on floor_reminder (due_at) where state = 'planned'`);
  const transport = createTransport({ url: given('SMTP_URL'), pool: true, maxConnections: 5, maxMessages: 100 });
  const { subject, text, html, attachments } = aMail();
  const reminders = Number(given('REMINDERS'));

  async function plan(): Promise<void> {
    for (let from = 0; from < reminders; from += batch) {
      const emails = Array.from({ length: batch }, (_, index) => `persona.${from + index}@example.org`);
      await client.query(
        `insert into floor_reminder (email, ends_on, days_before, due_at, state)
         select e, $2::date, d, ($2::date - d + time '09:00') at time zone 'America/Merida',
           case when d > 10 then 'past' else 'planned' end
         from unnest($1::text[]) e, unnest($3::int[]) d`,
        [emails, endsOn, offsets],
      );
    }
  }

  async function send(): Promise<void> {
    for (;;) {
      const { rows } = await client.query<{ id: string; email: string }>(
        `update floor_reminder set state = 'claimed' where id in (
           select id from floor_reminder where state = 'planned' and days_before = 7
           order by due_at limit $1 for update skip locked)
         returning id, email`,
        [batch],
      );
      if (rows.length === 0) return;
      await Promise.all(
        rows.map(({ email: to }) =>
          transport.sendMail({ from: 'avisos@example.org', to, subject, text, html, attachments: [...attachments] }),
        ),
      );
      await client.query(`update floor_reminder set state = 'accepted' where id = any($1)`, [rows.map(({ id }) => id)]);
    }
  }

  await compete(plan, send);
  transport.close();
  await client.end();
  await database.drop();
  process.disconnect();
}

void main();
