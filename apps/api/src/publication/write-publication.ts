import { canonicalJson, documentText, type ActDocument } from '@acuerda/document';
import type { BodyState, Published } from '@acuerda/workflow';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { publicationRecord } from './publication-record';

/** Writes what is published, in the transaction that publishes it. */
export async function writePublication(
  manager: EntityManager,
  acuerdo: Published,
  body: BodyState,
  document: ActDocument,
): Promise<void> {
  const record = publicationRecord(acuerdo, body, document);
  const text = canonicalJson(record);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  await manager.query(
    `insert into publication (body_id, acuerdo_id, folio, published_on, published_at, title, record, hash, search)
     values ($1, $2, $3, $4, $5, $6, $7, $8,
       setweight(to_tsvector('spanish', $6), 'A') || setweight(to_tsvector('simple', $3), 'A')
       || to_tsvector('spanish', $9))`,
    [
      acuerdo.bodyId,
      acuerdo.id,
      record.folio,
      record.date,
      record.publishedAt,
      record.title,
      text,
      hash,
      documentText(document),
    ],
  );
}
