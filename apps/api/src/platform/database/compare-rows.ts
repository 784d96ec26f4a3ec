import { canonicalJson } from '@acuerda/document';
import type { ObjectLiteral } from 'typeorm';
import { plain } from './upsert-changed';

/** The first row of a table that is not what the journal says. */
export interface TableFault {
  table: string;
  key: Record<string, unknown>;
  reason: 'row_missing' | 'row_unexpected' | 'row_differs' | 'hash_differs';
}

/** Compares the rows that a table should hold with those that it holds; null where they are the same. */
export function compareRows<Row extends ObjectLiteral>(
  table: string,
  key: readonly (keyof Row & string)[],
  expected: readonly Row[],
  stored: readonly Row[],
): TableFault | null {
  const keyOf = (row: Row) => Object.fromEntries(key.map((field) => [field, row[field] as unknown]));
  const nameOf = (row: Row) => canonicalJson(keyOf(row));
  const there = new Map(stored.map((row) => [nameOf(row), row]));
  for (const row of expected) {
    const found = there.get(nameOf(row));
    if (!found) return { table, key: keyOf(row), reason: 'row_missing' };
    if (canonicalJson(plain(found)) !== canonicalJson(plain(row))) {
      return { table, key: keyOf(row), reason: 'row_differs' };
    }
    there.delete(nameOf(row));
  }
  const [stranger] = there.values();
  return stranger ? { table, key: keyOf(stranger), reason: 'row_unexpected' } : null;
}
