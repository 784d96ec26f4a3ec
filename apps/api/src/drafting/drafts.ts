import type { ActDocument } from '@acuerda/document';
import type { Revision } from '@acuerda/workflow';
import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DraftEntity, RevisionEntity } from './draft.entities';

/** The file that a draft was read from. */
export interface DraftSource {
  name: string;
  bytes: Buffer;
}

/** What an acuerdo that was begun from nothing reads at first. */
export const emptyDocument = (): ActDocument => ({
  type: 'doc',
  content: (['heading', 'legal_basis', 'antecedente', 'considerando', 'resolutivo', 'transitorio'] as const).map(
    (kind) => ({ type: 'part', attrs: { id: randomUUID(), kind, level: 1, effects: [] } }),
  ),
});

/** Opens the draft of an acuerdo that is being created, in its transaction. */
export async function openDraft(
  manager: EntityManager,
  key: { bodyId: string; acuerdoId: string },
  document: ActDocument,
  savedBy: string | null,
  source?: DraftSource,
): Promise<void> {
  await manager.insert(DraftEntity, {
    ...key,
    document: document as object,
    version: 1,
    savedBy,
    savedAt: () => 'clock_timestamp()',
    sourceName: source?.name ?? null,
    sourceHash: source ? createHash('sha256').update(source.bytes).digest('hex') : null,
    sourceBytes: source?.bytes ?? null,
  });
}

/** Locks the draft and reads its text; nothing can be saved until the transaction ends. */
export async function lockDraft(
  manager: EntityManager,
  bodyId: string,
  acuerdoId: string,
): Promise<ActDocument | null> {
  const draft = await manager.findOne(DraftEntity, {
    where: { bodyId, acuerdoId },
    lock: { mode: 'pessimistic_write' },
  });
  return draft?.document ?? null;
}

/** Puts other words in place of a draft's: whoever was writing finds it changed. */
export async function rewriteDraft(
  manager: EntityManager,
  { bodyId, acuerdoId }: { bodyId: string; acuerdoId: string },
  document: ActDocument,
): Promise<void> {
  await manager.query(
    `update draft set document = $3, version = version + 1, saved_at = clock_timestamp()
     where body_id = $1 and acuerdo_id = $2`,
    [bodyId, acuerdoId, document],
  );
}

/** Freezes the text as a revision: from here on nothing changes it. */
export async function freezeRevision(
  manager: EntityManager,
  key: { bodyId: string; acuerdoId: string },
  { number, hash, submittedAt }: Revision,
  document: ActDocument,
  submittedBy: string,
): Promise<void> {
  await manager.insert(RevisionEntity, {
    ...key,
    number,
    hash,
    document: document as object,
    submittedAt: new Date(submittedAt),
    submittedBy,
  });
}

/** @returns null for a number that was never submitted */
export function findRevision(
  manager: EntityManager,
  bodyId: string,
  acuerdoId: string,
  number: number,
): Promise<RevisionEntity | null> {
  return manager.findOneBy(RevisionEntity, { bodyId, acuerdoId, number });
}

/** @returns null for an acuerdo that the body does not have */
export function findDraft(manager: EntityManager, bodyId: string, acuerdoId: string): Promise<DraftEntity | null> {
  return manager.findOneBy(DraftEntity, { bodyId, acuerdoId });
}

/** Who holds the pen now, by the database's clock; null when nobody does. */
export async function findWriter(manager: EntityManager, bodyId: string, acuerdoId: string): Promise<string | null> {
  const [row] = await manager.query<{ writer_id: string }[]>(
    `select writer_id from draft where body_id = $1 and acuerdo_id = $2 and writer_until > clock_timestamp()`,
    [bodyId, acuerdoId],
  );
  return row?.writer_id ?? null;
}
