import { canonicalJson } from '@acuerda/document';
import { createHash } from 'node:crypto';
import { publicationRecord, type PublishedAct } from './publication-record';
import type { PublicationEntity } from './publication.entity';

/** A publication as its table holds it; replaying the journal must give the same row. */
export function toRow(act: PublishedAct): PublicationEntity {
  const { acuerdo } = act;
  const record = publicationRecord(act);
  const text = canonicalJson(record);
  return {
    bodyId: acuerdo.bodyId,
    acuerdoId: acuerdo.id,
    folio: record.folio,
    publishedOn: record.date,
    publishedAt: new Date(record.publishedAt),
    title: record.title,
    kind: record.kind,
    originalId: record.original?.acuerdoId ?? null,
    record: text,
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}
