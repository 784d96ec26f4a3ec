import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';

/** Years after which nobody is shown any more that they were told: what happened stands in the journal. */
const kept = 2;

export async function forgetOld(manager: EntityManager, bodyId: string, now: Instant): Promise<void> {
  await manager.query(
    `delete from notification where body_id = $1 and at < $2::timestamptz - make_interval(years => $3)`,
    [bodyId, now, kept],
  );
}
