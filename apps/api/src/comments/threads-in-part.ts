import { findAnchor, type ActDocument } from '@acuerda/document';
import type { Anchor } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { filterParameters, FROM_THREADS, IS_ASKED_FOR, IS_HEARD, type ThreadFilter } from './thread-filter';

/**
 * Which of the threads have their words in a part of the text now. Where words are is found in the text, by their quote:
 * no column can say it, because the next edit moves them. So the anchors alone are read, of all threads that are asked for.
 */
export async function threadsInPart(
  manager: EntityManager,
  bodyId: string,
  filter: ThreadFilter,
  { readerId, partId, text }: { readerId: string; partId: string; text: ActDocument | null },
): Promise<string[]> {
  if (!text) return [];
  const rows = await manager.query<{ id: string; anchor: Anchor }[]>(
    `select t.id, t.anchor from ${FROM_THREADS} where ${IS_HEARD} and ${IS_ASKED_FOR} and t.anchor is not null`,
    filterParameters(bodyId, readerId, filter),
  );
  return rows.filter(({ anchor }) => findAnchor(anchor, text)?.partId === partId).map(({ id }) => id);
}
