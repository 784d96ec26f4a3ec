import { documentText, type ActDocument } from '@acuerda/document';
import type { BodyState, Published } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { toRow } from './publication.mapping';

/** Writes what is published, in the transaction that publishes it. */
export async function writePublication(
  manager: EntityManager,
  acuerdo: Published,
  body: BodyState,
  document: ActDocument,
): Promise<void> {
  const { bodyId, acuerdoId, folio, publishedOn, publishedAt, title, record, hash } = toRow(acuerdo, body, document);
  await manager.query(
    `insert into publication (body_id, acuerdo_id, folio, published_on, published_at, title, record, hash, search)
     values ($1, $2, $3, $4, $5, $6, $7, $8,
       setweight(to_tsvector('spanish', $6), 'A') || setweight(to_tsvector('simple', $3), 'A')
       || to_tsvector('spanish', $9))`,
    [bodyId, acuerdoId, folio, publishedOn, publishedAt, title, record, hash, documentText(document)],
  );
}
