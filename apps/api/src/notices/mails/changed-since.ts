import { redline } from '@acuerda/document';
import type { AcuerdoState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { findRevision } from '../../drafting/drafts';

/**
 * How many parts of a revision differ from the last one on which a seat decided.
 * @returns null where the seat decided on none before
 */
export async function changedSince(
  manager: EntityManager,
  acuerdo: AcuerdoState | null,
  seatId: string,
  revision: number,
): Promise<{ since: number; parts: number } | null> {
  const decided = [...(acuerdo?.votes ?? []), ...(acuerdo?.signoffs ?? [])]
    .filter((deed) => deed.seatId === seatId && deed.revision < revision)
    .map((deed) => deed.revision);
  const since = Math.max(0, ...decided);
  if (!acuerdo || since === 0) return null;
  const [before, after] = await Promise.all(
    [since, revision].map((number) => findRevision(manager, acuerdo.bodyId, acuerdo.id, number)),
  );
  if (!before || !after) return null;
  const parts = redline(before.document, after.document).filter(({ change }) => change !== 'equal').length;
  return { since, parts };
}
