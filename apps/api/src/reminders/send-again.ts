import type { AnyRefusal } from '@acuerda/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BodyScope } from '../platform/transaction/body-scope';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { deliveryOf, type DeliveryRow } from './delivery-queries';
import { HandOver } from './hand-over';
import { readMails } from './mails-to-send';

/** Has mails of the ledger sent again that were refused or came back, to the address that the person has now. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly scope: BodyScope,
    private readonly worker: WorkerScope,
    private readonly mails: HandOver,
  ) {}

  async run(bodyId: string, deliveryId: string): Promise<DeliveryRow | AnyRefusal> {
    const row = await this.find(bodyId, deliveryId);
    if (!row?.key) return { refused: 'DELIVERY_UNKNOWN', facts: {} };
    const { key, state } = row;
    const { mails } = await this.worker.run((manager) => readMails(manager, [key]));
    const because = mails.every(({ reminders }) => reminders.length === 0) && mails[0]?.gone[0]?.reason;
    if (because) return { refused: 'REMINDER_NOT_DUE', facts: { because } };
    if (!(await this.scope.within(bodyId, (manager) => putInLine(manager, key)))) {
      return { refused: 'DELIVERY_NOT_FAILED', facts: { state } };
    }
    await this.mails.give([key]);
    return (await this.find(bodyId, deliveryId)) ?? row;
  }

  private find(bodyId: string, deliveryId: string): Promise<DeliveryRow | null> {
    return this.scope.within(bodyId, (manager) => deliveryOf(manager, bodyId, deliveryId));
  }
}

/** @returns false where it has not failed */
async function putInLine(manager: EntityManager, key: string): Promise<boolean> {
  const [, changed] = await manager.query<[unknown[], number]>(
    `update mail_delivery
     set state = 'waiting', next_attempt_at = clock_timestamp(), handed_at = clock_timestamp(), lease_until = null,
       bounced_at = null, updated_at = clock_timestamp()
     where key = $1 and state in ('refused', 'bounced')`,
    [key],
  );
  return changed > 0;
}
