import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import type { ClaimedMail } from '../platform/mail/mail-rows';
import { leaveMails } from './leave-mails';
import type { MailToSend } from './mails-to-send';

/**
 * Cancels claimed mails of which nothing stands any more, and takes out of the others what does not. A reminder of which no
 * mail went, or is to go, leaves with them, so that it can be planned again if what it warned of moves back.
 */
export async function cancelMails(
  manager: EntityManager,
  claims: readonly ClaimedMail[],
  mails: readonly MailToSend[],
  now: Instant,
): Promise<void> {
  const concerned = mails.filter(({ gone }) => gone.length > 0);
  if (concerned.length === 0) return;
  const over = concerned.filter(({ reminders }) => reminders.length === 0);
  const attempts = new Map(claims.map(({ key, attempt }) => [key, attempt]));
  const cancelled = over.map(({ key, gone }) => ({ key, attempt: attempts.get(key), reason: gone[0]?.reason }));
  await manager.query(
    `update mail_delivery m
     set state = 'cancelled', detail = c.reason, dated_at = $2, lease_until = null, updated_at = clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as c (key text, attempt int, reason text)
     where m.key = c.key and m.attempts = c.attempt and m.state = 'attempted'`,
    [JSON.stringify(cancelled), now],
  );
  await leaveMails(
    manager,
    concerned.filter(({ reminders }) => reminders.length > 0),
    now,
  );
  const gone = concerned.flatMap((mail) =>
    mail.gone.map(({ reminder, reason }) => ({ bodyId: mail.bodyId, id: reminder.id, reason })),
  );
  await manager.query(
    `update reminder r
     set state = case when g.reason = 'overtaken' then 'superseded' else 'cancelled' end, reason = g.reason,
       settled_at = $2
     from (select distinct * from jsonb_to_recordset($1::jsonb) as x ("bodyId" uuid, id uuid, reason text)) g
     where r.body_id = g."bodyId" and r.id = g.id and r.state = 'sent' and not exists (
       select 1 from reminder_delivery l join mail_delivery m on m.key = l.mail_key
       where l.body_id = r.body_id and l.reminder_id = r.id and m.state <> 'cancelled')`,
    [JSON.stringify(gone), now],
  );
}
