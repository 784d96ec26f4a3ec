import type { AnyRefusal } from '@acuerda/contracts';
import type { EntityManager } from 'typeorm';
import type { DeliveryRow } from './delivery-queries';

/** Puts a mail that was refused or came back in line once more. @returns why not, or null */
export async function sendAgain(
  manager: EntityManager,
  bodyId: string,
  { id, state }: DeliveryRow,
): Promise<AnyRefusal | null> {
  const [, changed] = await manager.query<[unknown[], number]>(
    `update mail_delivery m
     set state = 'waiting', next_attempt_at = clock_timestamp(), handed_at = null, lease_until = null, detail = null,
       bounced_at = null, updated_at = clock_timestamp()
     where m.id = $2 and m.state in ('refused', 'bounced')
       and exists (select 1 from reminder_delivery l where l.body_id = $1 and l.mail_key = m.key)`,
    [bodyId, id],
  );
  return changed > 0 ? null : { refused: 'DELIVERY_NOT_FAILED', facts: { state } };
}
