import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { PublicationEntity } from './publication.entity';
import type { PublishedAct } from './publication-record';
import { toRow } from './publication.mapping';

/** Compares what was published with what the journal and the frozen texts give, byte for byte. */
export async function comparePublications(
  manager: EntityManager,
  bodyId: string,
  replayed: readonly Omit<PublishedAct, 'original'>[],
): Promise<TableFault | null> {
  const folios = new Map(replayed.map(({ acuerdo }) => [acuerdo.id, acuerdo.publication.folio]));
  const expected = replayed.map((act) => {
    const { original: acuerdoId } = act.acuerdo;
    const folio = acuerdoId && folios.get(acuerdoId);
    return toRow({ ...act, original: acuerdoId && folio ? { acuerdoId, folio } : null });
  });
  return compareRows('publication', ['acuerdoId'], expected, await manager.findBy(PublicationEntity, { bodyId }));
}
