import { canonicalJson } from '@acuerda/document';
import type { BodyState } from '@acuerda/workflow';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import {
  AppointmentEntity,
  BodyEntity,
  BodyStateEntity,
  MembershipEntity,
  SeatEntity,
  TermEntity,
} from './body.entities';
import { toRows } from './body.mapping';

/** The state of the body that is set; null where there is none. */
export async function loadBody(manager: EntityManager, bodyId: string): Promise<BodyState | null> {
  const row = await manager.findOneBy(BodyStateEntity, { bodyId });
  return row?.state ?? null;
}

/** Writes what changed between two states. The caller holds the lock of the body's journal. */
export async function saveBody(manager: EntityManager, before: BodyState | null, after: BodyState): Promise<void> {
  const old = before ? toRows(before) : null;
  const rows = toRows(after);
  await upsertChanged(manager, BodyEntity, ['id'], old ? [old.body] : [], [rows.body]);
  await manager.upsert(BodyStateEntity, { bodyId: after.id, state: after as object }, ['bodyId']);
  await upsertChanged(manager, TermEntity, ['bodyId', 'id'], old?.terms ?? [], rows.terms);
  await upsertChanged(manager, SeatEntity, ['bodyId', 'id'], old?.seats ?? [], rows.seats);
  await upsertChanged(manager, AppointmentEntity, ['bodyId', 'id'], old?.appointments ?? [], rows.appointments);
  await recordMembers(manager, before, after);
}

/** Inserts the rows that are new and rewrites those that differ. */
export async function upsertChanged<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  key: string[],
  before: readonly Row[],
  after: readonly Row[],
): Promise<void> {
  const known = new Set(before.map((row) => canonicalJson(plain(row))));
  const changed = after.filter((row) => !known.has(canonicalJson(plain(row))));
  if (changed.length > 0) await manager.upsert(entity, changed as never[], key);
}

/** A row as JSON would carry it, so that dates compare by what they say. */
const plain = (row: ObjectLiteral): unknown => JSON.parse(JSON.stringify(row));

async function recordMembers(manager: EntityManager, before: BodyState | null, after: BodyState): Promise<void> {
  const known = new Set(before?.appointments.map(({ personId }) => personId));
  const joined = new Set(after.appointments.map(({ personId }) => personId).filter((id) => !known.has(id)));
  for (const accountId of joined) {
    await manager.upsert(MembershipEntity, { accountId, bodyId: after.id }, ['accountId', 'bodyId']);
  }
}
