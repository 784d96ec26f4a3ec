import { documentText } from '@acuerda/document';
import type { EntityManager } from 'typeorm';
import { PublicationEntity } from './publication.entity';
import type { PublicationRecord, PublishedAct } from './publication-record';
import { toRow } from './publication.mapping';

/** Writes what is published, in the transaction that publishes it. */
export async function writePublication(manager: EntityManager, act: Omit<PublishedAct, 'original'>): Promise<void> {
  const { acuerdo, text } = act;
  const original = await originalOf(manager, acuerdo.bodyId, acuerdo.original);
  const row = toRow({ ...act, original });
  await manager.query(
    `insert into publication
       (body_id, acuerdo_id, folio, published_on, published_at, title, kind, original_id, record, hash, search)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       setweight(to_tsvector('spanish', $6), 'A') || setweight(to_tsvector('simple', $3), 'A')
       || to_tsvector('spanish', $11))`,
    [
      row.bodyId,
      row.acuerdoId,
      row.folio,
      row.publishedOn,
      row.publishedAt,
      row.title,
      row.kind,
      row.originalId,
      row.record,
      row.hash,
      documentText(text),
    ],
  );
}

async function originalOf(
  manager: EntityManager,
  bodyId: string,
  acuerdoId: string | null,
): Promise<PublicationRecord['original']> {
  const original = acuerdoId && (await manager.findOneBy(PublicationEntity, { bodyId, acuerdoId }));
  return original ? { acuerdoId: original.acuerdoId, folio: original.folio } : null;
}
