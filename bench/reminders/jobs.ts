import { createTransport } from 'nodemailer';
import { Pool } from 'pg';
import { postgresBackend } from '../../apps/api/src/platform/jobs/queue-backend';
import { createTestDatabase } from '../../apps/api/src/testing/test-database';
import { aMail } from './a-mail';
import { compete, given } from './protocol';

const atOnce = 5;
const batch = 1_000;

/** Told to connections of which the queue does not await the end, when their database is dropped. */
const ADMIN_SHUTDOWN = '57P01';

function tellUnlessDropped(error: Error & { code?: string }): void {
  if (error.code !== ADMIN_SHUTDOWN) console.warn(error);
}

/* What a queue invites one to do: a job a reminder, which holds its date and whom to write to. */
async function main(): Promise<void> {
  const database = await createTestDatabase();
  const pool = new Pool({ connectionString: database.url, max: atOnce });
  pool.on('error', tellUnlessDropped);
  await pool.query(`create table job_reminder (email text primary key, state text not null)`);
  // Adding many jobs at once makes a sequence.
  await pool.query(`grant create on schema bullmq to acuerda_app`);
  const transport = createTransport({ url: given('SMTP_URL'), pool: true, maxConnections: atOnce, maxMessages: 100 });
  const { subject, text, html, attachments } = aMail();
  const reminders = Number(given('REMINDERS'));
  const backend = postgresBackend(database.url);
  const queue = backend.queue('reminders');
  queue.on('error', tellUnlessDropped);
  let sent = 0;
  let done: () => void = () => undefined;

  async function plan(): Promise<void> {
    for (let from = 0; from < reminders; from += batch) {
      const emails = Array.from({ length: batch }, (_, index) => `persona.${from + index}@example.org`);
      await pool.query(`insert into job_reminder select e, 'planned' from unnest($1::text[]) e`, [emails]);
      const opts = { removeOnComplete: true };
      await queue.addBulk(emails.map((to) => ({ name: 'reminder', data: { to }, opts: { ...opts, jobId: to } })));
    }
  }

  async function send(): Promise<void> {
    const all = new Promise<void>((resolve) => (done = resolve));
    const worker = backend.worker(
      'reminders',
      async ({ data }) => {
        const { to } = data as { to: string };
        await transport.sendMail({
          from: 'avisos@example.org',
          to,
          subject,
          text,
          html,
          attachments: [...attachments],
        });
        await pool.query(`update job_reminder set state = 'accepted' where email = $1`, [to]);
        sent += 1;
        if (sent === reminders) done();
      },
      atOnce,
    );
    worker.on('error', tellUnlessDropped);
    await all;
    await worker.close();
  }

  await compete(plan, send);
  transport.close();
  await queue.close();
  backend.close();
  await pool.end();
  await database.drop();
  process.disconnect();
}

void main();
