import { nextStepAt, type AcuerdoState, type BodyState, type UnderDecision } from '@acuerda/workflow';
import type { AcuerdoStatus, Instant } from '@acuerda/workflow/vocabulary';
import { In, Not, type EntityManager } from 'typeorm';
import { saveGuests, type GuestScope } from '../bodies/guests';
import { upsertChanged } from '../platform/database/upsert-changed';
import { AcuerdoEntity, ObjectionEntity, SignOffEntity, VoteEntity } from './acuerdo.entities';
import { toRows } from './acuerdo.mapping';

/**
 * Locks the acuerdo's row and reads its state; null where there is none in the body that is set. Rows that refer to it
 * are not kept waiting: a save of its draft checks at its commit that the acuerdo is there, and a submission waits for
 * that save.
 */
export async function lockAcuerdo(manager: EntityManager, bodyId: string, id: string): Promise<AcuerdoState | null> {
  const row = await manager.findOne(AcuerdoEntity, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
  return row?.state ?? null;
}

/** Reads the state as it stands, for what follows a decision and decides nothing. */
export async function readAcuerdo(manager: EntityManager, bodyId: string, id: string): Promise<AcuerdoState | null> {
  const row = await manager.findOneBy(AcuerdoEntity, { bodyId, id });
  return row?.state ?? null;
}

/** Writes the state, who is invited by it, and where the system has to take the next step. */
export async function saveAcuerdo(
  manager: EntityManager,
  before: AcuerdoState | null,
  state: AcuerdoState,
  { body, now }: { body: BodyState; now: Instant },
): Promise<void> {
  const next = nextStepAt(state, { body, now });
  await manager.upsert(
    AcuerdoEntity,
    {
      bodyId: state.bodyId,
      id: state.id,
      title: state.title,
      status: state.status,
      kind: state.kind,
      originalId: state.original,
      state: state as object,
      createdAt: new Date(state.createdAt),
      changedAt: new Date(now),
      nextStepAt: next === null ? null : new Date(next),
    },
    ['bodyId', 'id'],
  );
  await saveGuests(manager, guestsOf(state, body), before?.invitations ?? [], state.invitations);
}

/** Whom an acuerdo lets into its body. */
export const guestsOf = ({ id, bodyId }: AcuerdoState, { timeZone }: BodyState): GuestScope => ({
  bodyId,
  scopeId: id,
  timeZone,
});

/**
 * Finds anew where the system has to take the next step in every other acuerdo of a body whose terms have moved: an
 * effect that is stale now has to be returned, and a step that waited for a longer term falls due.
 */
export async function planNextSteps(
  manager: EntityManager,
  changed: AcuerdoState,
  { body, now }: { body: BodyState; now: Instant },
): Promise<void> {
  const others = await manager.findBy(AcuerdoEntity, {
    bodyId: body.id,
    id: Not(changed.id),
    status: In(underDecision),
  });
  for (const { id, state } of others) {
    const next = nextStepAt(state, { body, now });
    await manager.update(AcuerdoEntity, { bodyId: body.id, id }, { nextStepAt: next === null ? null : new Date(next) });
  }
}

/** What is submitted and not yet ended in a body, the oldest first. */
export async function readUnderDecision(manager: EntityManager, bodyId: string): Promise<UnderDecision[]> {
  const rows = await manager.find(AcuerdoEntity, {
    where: { bodyId, status: In(underDecision) },
    order: { createdAt: 'ASC' },
  });
  return rows.map(({ state }) => state as UnderDecision);
}

const underDecision = ['member_review', 'civil_society_signoff', 'ready_to_publish'] satisfies AcuerdoStatus[];

/** Writes what was decided since `before`. The revisions that it speaks of must have been frozen. */
export async function saveDecisions(
  manager: EntityManager,
  before: AcuerdoState | null,
  after: AcuerdoState,
): Promise<void> {
  const old = before && toRows(before);
  const rows = toRows(after);
  const key = ['bodyId', 'acuerdoId'];
  await upsertChanged(manager, VoteEntity, [...key, 'revision', 'seatId'], old?.votes ?? [], rows.votes);
  await upsertChanged(manager, SignOffEntity, [...key, 'revision', 'seatId'], old?.signoffs ?? [], rows.signoffs);
  await upsertChanged(manager, ObjectionEntity, [...key, 'id'], old?.objections ?? [], rows.objections);
}
