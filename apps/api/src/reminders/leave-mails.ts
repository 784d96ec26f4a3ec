import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { mailIdOf } from '../platform/mail/mail-identity';
import type { MailToSend } from './mails-to-send';

/**
 * Takes out of mails that are still to go what they will not say: in the ledger it stands under a mail of its own that
 * was cancelled, so that nobody reads there that they were told of it.
 */
export async function leaveMails(manager: EntityManager, mails: readonly MailToSend[], now: Instant): Promise<void> {
  const left = mails.flatMap(({ key: mail, bodyId, addressee: { email }, gone }) =>
    gone.map(({ reminder, reason }) => {
      const key = `${mail}:${reminder.id}:${now}`;
      return { mail, key, id: mailIdOf(key), email, bodyId, reminderId: reminder.id, reason };
    }),
  );
  if (left.length === 0) return;
  const rows = JSON.stringify(left);
  await manager.query(
    `insert into mail_delivery (key, id, recipient, subject, state, detail, dated_at)
     select key, id, email, '', 'cancelled', reason, $2
     from jsonb_to_recordset($1::jsonb) as l (key text, id text, email text, reason text)
     on conflict (key) do nothing`,
    [rows, now],
  );
  await manager.query(
    `update reminder_delivery d set mail_key = l.key
     from jsonb_to_recordset($1::jsonb) as l (mail text, key text, "bodyId" uuid, "reminderId" uuid)
     where d.body_id = l."bodyId" and d.reminder_id = l."reminderId" and d.mail_key = l.mail`,
    [rows],
  );
}
