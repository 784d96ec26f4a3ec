import { canonicalJson } from '@acuerda/document';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Inserts the rows that are new and rewrites those that differ. */
export async function upsertChanged<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  key: string[],
  before: readonly Row[],
  after: readonly Row[],
): Promise<void> {
  const known = new Set(before.map((row) => canonicalJson(plain(row))));
  const changed = after.filter((row) => !known.has(canonicalJson(plain(row))));
  if (changed.length > 0) await manager.upsert(entity, changed, key);
}

/** A row as JSON would carry it, so that dates compare by what they say. */
export const plain = (row: ObjectLiteral): unknown => JSON.parse(JSON.stringify(row));
