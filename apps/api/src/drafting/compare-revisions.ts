import { hashDocument } from '@acuerda/document';
import type { AcuerdoState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { RevisionEntity } from './draft.entities';

/** Compares the frozen texts of a body with what its journal says of them, and each with its own hash. */
export async function compareRevisions(
  manager: EntityManager,
  bodyId: string,
  replayed: readonly AcuerdoState[],
): Promise<TableFault | null> {
  const stored = await manager.findBy(RevisionEntity, { bodyId });
  const expected = replayed.flatMap(({ id: acuerdoId, revisions }) =>
    revisions.map(({ number, hash, submittedAt, submittedBy: by }) => ({
      bodyId,
      acuerdoId,
      number,
      hash,
      submittedAt: new Date(submittedAt),
      submittedBy: by.kind === 'system' ? null : by.personId,
    })),
  );
  const frozen = stored.map(({ document: _document, ...row }) => row);
  const forged = stored.find(({ document, hash }) => hashDocument(document) !== hash);
  return (
    compareRows<(typeof expected)[number]>('revision', ['acuerdoId', 'number'], expected, frozen) ??
    (forged
      ? {
          table: 'revision',
          key: { acuerdoId: forged.acuerdoId, number: forged.number },
          reason: 'hash_differs',
        }
      : null)
  );
}
