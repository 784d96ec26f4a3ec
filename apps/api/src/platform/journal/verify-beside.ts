import type { EntityManager } from 'typeorm';
import { digestOf } from './commitment';
import type { JournalEntry } from './journal-entry';
import type { JournalFault } from './verify-journal';

/** The head that decisions lock must stand where the journal ends: entries cut off its end leave no gap. */
export async function verifyHead(
  manager: EntityManager,
  bodyId: string,
  entries: readonly JournalEntry[],
): Promise<JournalFault | null> {
  const [head] = await manager.query<{ position: string; last_instant: Date | number }[]>(
    `select position, last_instant from journal_head where body_id = $1`,
    [bodyId],
  );
  const last = entries.at(-1);
  const position = last?.position ?? 0;
  const same =
    head !== undefined &&
    Number(head.position) === position &&
    (!last || (head.last_instant instanceof Date && head.last_instant.toISOString() === last.instant));
  return same ? null : { position: position + 1, reason: 'head_differs' };
}

/** Personal data that is still kept must be what the journal bound itself to; what was erased is nobody's fault. */
export async function verifyPersonal(
  manager: EntityManager,
  bodyId: string,
  entries: readonly JournalEntry[],
): Promise<JournalFault | null> {
  const kept = await manager.query<{ position: string; field: string; salt: Buffer; value: string }[]>(
    `select position, field, salt, value from journal_personal where body_id = $1 order by position, field`,
    [bodyId],
  );
  const payloads = new Map(entries.map(({ position, payload }) => [position, payload]));
  for (const { position, field, salt, value } of kept) {
    const payload = JSON.parse(payloads.get(Number(position)) ?? '{}') as { personal?: Record<string, string> };
    if (payload.personal?.[field] !== digestOf(salt, value)) {
      return { position: Number(position), reason: 'personal_differs' };
    }
  }
  return null;
}
