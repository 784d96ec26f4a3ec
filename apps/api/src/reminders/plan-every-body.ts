import { Injectable } from '@nestjs/common';
import { Bodies } from '../bodies/bodies';
import { legalNow } from '../platform/clock/legal-now';
import { BodyScope } from '../platform/transaction/body-scope';
import { planBody } from './plan-body';

/** Bodies planned for at once: each waits for the database more than it works. */
const atOnce = 4;

/**
 * Plans again for every body, a few at a time: bodies that were there before reminders were, and time zones or
 * plans of which this version knows more. Where nothing differs, nothing is written.
 */
@Injectable()
export class PlanEveryBody {
  constructor(
    private readonly bodies: Bodies,
    private readonly scope: BodyScope,
  ) {}

  async run(): Promise<void> {
    const waiting = [...(await this.bodies.all())];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.plan(next.id);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  private plan(id: string): Promise<void> {
    return this.scope.within(id, async (manager) => {
      await manager.query(`select 1 from journal_head where body_id = $1 for update`, [id]);
      const body = await this.bodies.load(manager, id);
      if (body) await planBody(manager, null, body, await legalNow(manager));
    });
  }
}
