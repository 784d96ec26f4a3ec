import { nextStepAt, type AcuerdoState, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { AcuerdoEntity, ObjectionEntity, SignOffEntity, VoteEntity } from './acuerdo.entities';
import { toRows } from './acuerdo.mapping';

/** An acuerdo as its journal gives it. */
export interface ReplayedAcuerdo {
  state: AcuerdoState;
  /** The instant of its last entry. */
  changedAt: Instant;
}

/** Compares the tables of a body's acuerdos with what the journal says; names the first row that differs. */
export async function compareAcuerdos(
  manager: EntityManager,
  body: BodyState,
  replayed: readonly ReplayedAcuerdo[],
): Promise<TableFault | null> {
  const of = { bodyId: body.id };
  const stored = await manager.findBy(AcuerdoEntity, of);
  const rows = replayed.map(({ state }) => toRows(state));
  const ofRevision = ['acuerdoId', 'revision', 'seatId'] as const;
  return (
    compareRows(
      'acuerdo',
      ['id'],
      replayed.map((acuerdo) =>
        acuerdoRow(
          acuerdo,
          body,
          stored.find(({ id }) => id === acuerdo.state.id),
        ),
      ),
      stored,
    ) ??
    compareRows(
      'vote',
      ofRevision,
      rows.flatMap(({ votes }) => votes),
      await manager.findBy(VoteEntity, of),
    ) ??
    compareRows(
      'sign_off',
      ofRevision,
      rows.flatMap(({ signoffs }) => signoffs),
      await manager.findBy(SignOffEntity, of),
    ) ??
    compareRows(
      'objection',
      ['acuerdoId', 'id'],
      rows.flatMap(({ objections }) => objections),
      await manager.findBy(ObjectionEntity, of),
    )
  );
}

function acuerdoRow({ state, changedAt }: ReplayedAcuerdo, body: BodyState, stored?: AcuerdoEntity): AcuerdoEntity {
  // A step that is due at once is due since whenever it was found to be.
  const found = stored?.nextStepAt?.toISOString() ?? changedAt;
  const next = nextStepAt(state, { body, now: found });
  return {
    bodyId: state.bodyId,
    id: state.id,
    title: state.title,
    status: state.status,
    kind: state.kind,
    originalId: state.original,
    state,
    createdAt: new Date(state.createdAt),
    changedAt: new Date(changedAt),
    nextStepAt: next === null ? null : new Date(next),
  };
}
