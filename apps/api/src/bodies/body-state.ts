import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { upsertChanged } from '../platform/database/upsert-changed';
import { planBody } from '../reminders/plan-body';
import {
  AppointmentEntity,
  BodyEntity,
  BodyStateEntity,
  MembershipEntity,
  SeatEntity,
  TermEntity,
} from './body.entities';
import { toRows } from './body.mapping';
import { saveGuests } from './guests';

/** The state of the body that is set; null where there is none. */
export async function loadBody(manager: EntityManager, bodyId: string): Promise<BodyState | null> {
  const row = await manager.findOneBy(BodyStateEntity, { bodyId });
  return row?.state ?? null;
}

/** Writes what changed between two states, and plans what people are to be reminded of. The caller holds the lock of the body's journal. */
export async function saveBody(
  manager: EntityManager,
  before: BodyState | null,
  after: BodyState,
  now: Instant,
): Promise<void> {
  const old = before ? toRows(before) : null;
  const rows = toRows(after);
  await upsertChanged(manager, BodyEntity, ['id'], old ? [old.body] : [], [rows.body]);
  await manager.upsert(BodyStateEntity, { bodyId: after.id, state: after as object }, ['bodyId']);
  await upsertChanged(manager, TermEntity, ['bodyId', 'id'], old?.terms ?? [], rows.terms);
  await upsertChanged(manager, SeatEntity, ['bodyId', 'id'], old?.seats ?? [], rows.seats);
  await upsertChanged(manager, AppointmentEntity, ['bodyId', 'id'], old?.appointments ?? [], rows.appointments);
  await recordMembers(manager, before, after);
  const scope = { bodyId: after.id, scopeId: after.id, timeZone: after.timeZone };
  await saveGuests(manager, scope, before?.invitations ?? [], after.invitations);
  await planBody(manager, before, after, now);
}

async function recordMembers(manager: EntityManager, before: BodyState | null, after: BodyState): Promise<void> {
  const known = new Set(before?.appointments.map(({ personId }) => personId));
  const joined = new Set(after.appointments.map(({ personId }) => personId).filter((id) => !known.has(id)));
  for (const accountId of joined) {
    await manager.upsert(MembershipEntity, { accountId, bodyId: after.id }, ['accountId', 'bodyId']);
  }
}
