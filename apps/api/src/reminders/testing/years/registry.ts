import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { saveBody } from '../../../bodies/body-state';
import { legalNow } from '../../../platform/clock/legal-now';
import { BodyScope } from '../../../platform/transaction/body-scope';
import type { TestApi } from '../../../testing/test-api';
import type { Person } from './world/world';

export async function register(api: TestApi, people: readonly Person[]): Promise<void> {
  await api.source.query(
    `insert into account (id, email, name)
     select * from jsonb_to_recordset($1::jsonb) as p (id uuid, email text, name text)`,
    [JSON.stringify(people)],
  );
}

/**
 * Writes a body as a command does that changed it, under the lock of its journal.
 *
 * @returns the instant at which that was so
 */
export const record = (
  api: TestApi,
  before: BodyState | null,
  after: (now: Instant) => BodyState,
  bodyId: string,
): Promise<{ body: BodyState; at: Instant }> =>
  api.app.get(BodyScope).within(bodyId, async (manager) => {
    if (!before) await manager.query(`insert into journal_head (body_id) values ($1)`, [bodyId]);
    await manager.query(`select 1 from journal_head where body_id = $1 for update`, [bodyId]);
    const at = await legalNow(manager);
    const body = after(at);
    await saveBody(manager, before, body, at);
    return { body, at };
  });
