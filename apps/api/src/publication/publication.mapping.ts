import { canonicalJson, type ActDocument } from '@acuerda/document';
import type { BodyState, Published } from '@acuerda/workflow';
import { createHash } from 'node:crypto';
import { publicationRecord } from './publication-record';
import type { PublicationEntity } from './publication.entity';

/** A publication as its table holds it; replaying the journal must give the same row. `body` is as it was before. */
export function toRow(acuerdo: Published, body: BodyState, document: ActDocument): PublicationEntity {
  const record = publicationRecord(acuerdo, body, document);
  const text = canonicalJson(record);
  return {
    bodyId: acuerdo.bodyId,
    acuerdoId: acuerdo.id,
    folio: record.folio,
    publishedOn: record.date,
    publishedAt: new Date(record.publishedAt),
    title: record.title,
    record: text,
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}
