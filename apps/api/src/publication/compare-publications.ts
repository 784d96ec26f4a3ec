import type { ActDocument } from '@acuerda/document';
import type { BodyState, Published } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { PublicationEntity } from './publication.entity';
import { toRow } from './publication.mapping';

/** A publication as the journal gives it: the act, the body as it was before, and the text that was frozen. */
export interface ReplayedPublication {
  acuerdo: Published;
  body: BodyState;
  document: ActDocument;
}

/** Compares what was published with what the journal and the frozen texts give, byte for byte. */
export async function comparePublications(
  manager: EntityManager,
  bodyId: string,
  replayed: readonly ReplayedPublication[],
): Promise<TableFault | null> {
  const expected = replayed.map(({ acuerdo, body, document }) => toRow(acuerdo, body, document));
  return compareRows('publication', ['acuerdoId'], expected, await manager.findBy(PublicationEntity, { bodyId }));
}
