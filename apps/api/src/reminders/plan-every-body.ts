import { Injectable } from '@nestjs/common';
import { Bodies } from '../bodies/bodies';
import { legalNow } from '../platform/clock/legal-now';
import { BodyScope } from '../platform/transaction/body-scope';
import { planBody } from './plan-body';

/**
 * Plans again for every body, one after the other: bodies that were there before reminders were, and time zones or
 * plans of which this version knows more. Where nothing differs, nothing is written.
 */
@Injectable()
export class PlanEveryBody {
  constructor(
    private readonly bodies: Bodies,
    private readonly scope: BodyScope,
  ) {}

  async run(): Promise<void> {
    for (const { id } of await this.bodies.all()) {
      await this.scope.within(id, async (manager) => {
        await manager.query(`select 1 from journal_head where body_id = $1 for update`, [id]);
        const body = await this.bodies.load(manager, id);
        if (body) await planBody(manager, null, body, await legalNow(manager));
      });
    }
  }
}
