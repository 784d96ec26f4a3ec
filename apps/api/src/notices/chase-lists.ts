import type { ChaseItem } from '@acuerda/notifications';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';

/** The last list that a body's secretariat was, or would have been, told. */
export interface KeptList {
  /** Null: there was none yet. */
  day: LocalDate | null;
  items: ChaseItem[];
}

/** Reads the body's last list; whoever else goes through the body waits until this transaction ends. */
export async function lockList(manager: EntityManager, bodyId: string): Promise<KeptList> {
  await manager.query(
    `insert into chase_list (body_id, day, items) values ($1, '-infinity', '[]') on conflict (body_id) do nothing`,
    [bodyId],
  );
  const [row] = await manager.query<{ day: string | null; items: ChaseItem[] }[]>(
    `select case when day > '-infinity' then day::text end as day, items from chase_list where body_id = $1 for update`,
    [bodyId],
  );
  return { day: row?.day ?? null, items: row?.items ?? [] };
}

export async function keepList(
  manager: EntityManager,
  bodyId: string,
  day: LocalDate,
  items: readonly ChaseItem[],
): Promise<void> {
  await manager.query(`update chase_list set day = $2, items = $3 where body_id = $1`, [
    bodyId,
    day,
    JSON.stringify(items),
  ]);
}
