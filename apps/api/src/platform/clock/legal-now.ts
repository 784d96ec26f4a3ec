import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { must } from '../must';

/** Legal now, in the caller's transaction. */
export async function legalNow(manager: EntityManager): Promise<Instant> {
  const [row] = await manager.query<{ now: Date }[]>(`select clock_timestamp() + ahead_by as now from legal_clock`);
  return must(row, 'legal clock').now.toISOString();
}
