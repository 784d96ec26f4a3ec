import type { Act, BodyState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import type { TableFault } from '../../platform/database/compare-rows';
import { AttachmentEntity } from './attachment.entity';

interface Kept {
  hash: string;
  sound: boolean;
}

/** Looks for the file of every act that the journal knows, and whether its bytes are still those that the act names. */
export async function compareAttachments(manager: EntityManager, body: BodyState): Promise<TableFault | null> {
  const kept = await manager
    .createQueryBuilder(AttachmentEntity, 'attachment')
    .select('hash')
    .addSelect(`hash = encode(sha256(bytes), 'hex') and size = length(bytes)`, 'sound')
    .where({ bodyId: body.id })
    .orderBy('hash')
    .getRawMany<Kept>();
  const there = new Set(kept.map(({ hash }) => hash));
  const missing = actsOf(body).find(({ fileHash }) => fileHash !== undefined && !there.has(fileHash));
  if (missing) return { table: 'attachment', key: { hash: missing.fileHash }, reason: 'row_missing' };
  const forged = kept.find(({ sound }) => !sound);
  return forged ? { table: 'attachment', key: { hash: forged.hash }, reason: 'hash_differs' } : null;
}

const actsOf = ({ terms, appointments }: BodyState): Act[] => [
  ...terms.flatMap(({ history }) => history.flatMap(({ by }) => (by.kind === 'registration' ? [by.act] : []))),
  ...appointments.flatMap(({ act, prolongations, ended }) => [
    act,
    ...prolongations.map((prolongation) => prolongation.act),
    ...(ended ? [ended.act] : []),
  ]),
];
