import type { UnreachedAddress } from '@acuerda/notifications';
import type { EntityManager } from 'typeorm';

/** Days after which a mail that did not arrive is no longer spoken of. */
const remembered = 14;

/**
 * Addresses at which reminders and notices of the body were refused, or came back from, lately. A mail's key says whose
 * it is: `reminder:` and the body, or `notice:` and the notification.
 */
export async function unreachedAddresses(manager: EntityManager, bodyId: string): Promise<UnreachedAddress[]> {
  const rows = await manager.query<{ address: string; count: number; since: Date }[]>(
    `select mail.recipient as address, count(*)::int as count,
       min(mail.updated_at) + (select ahead_by from legal_clock) as since
     from mail_delivery mail
     where mail.state in ('refused', 'bounced')
       and mail.updated_at > clock_timestamp() - make_interval(days => $2)
       and (starts_with(mail.key, 'reminder:' || $1 || ':')
         or exists (select 1 from notification told where told.body_id = $1::uuid and mail.key = 'notice:' || told.id))
     group by mail.recipient order by mail.recipient`,
    [bodyId, remembered],
  );
  return rows.map(({ address, count, since }) => ({ address, count, since: since.toISOString() }));
}
