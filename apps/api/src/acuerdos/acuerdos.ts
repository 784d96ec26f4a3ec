import { Injectable } from '@nestjs/common';
import type { AcuerdoState, UnderDecision } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { Bodies, type BodyNow } from '../bodies/bodies';
import { BodiesPolicy } from '../bodies/bodies.policy';
import type { Viewer } from '../platform/access/viewer';
import { BodyScope } from '../platform/transaction/body-scope';
import { In } from 'typeorm';
import { AcuerdoEntity } from './acuerdo.entities';
import { maySeeAcuerdo } from './acuerdos.policy';

/** An acuerdo as somebody sees it at an instant. */
export interface AcuerdoView {
  acuerdo: AcuerdoState;
  changedAt: Date;
  at: BodyNow;
  viewer: Viewer;
}

/** Reads acuerdos, and only those that the viewer may see. */
@Injectable()
export class Acuerdos {
  constructor(
    private readonly scope: BodyScope,
    private readonly bodies: Bodies,
    private readonly bodiesPolicy: BodiesPolicy,
  ) {}

  /** @returns null where there is none, or none for this viewer: the two can't be told apart */
  async see(viewer: Viewer, bodyId: string, id: string): Promise<AcuerdoView | null> {
    const at = await this.enter(viewer, bodyId);
    if (!at) return null;
    const row = await this.scope.within(bodyId, (manager) => manager.findOneBy(AcuerdoEntity, { bodyId, id }));
    return row && maySeeAcuerdo(viewer, row.state, at) ? view(row, at, viewer) : null;
  }

  /** As each of several people sees it, in one reading however many they are; those who don't are left out. */
  async seeForEach(viewers: readonly Viewer[], bodyId: string, id: string): Promise<AcuerdoView[]> {
    const ids = viewers.map(({ accountId }) => accountId);
    const [members, at, row] = await Promise.all([
      this.bodiesPolicy.maySeeAcuerdosAmong(ids, bodyId),
      this.bodies.read(bodyId),
      this.scope.within(bodyId, (manager) => manager.findOneBy(AcuerdoEntity, { bodyId, id })),
    ]);
    if (!at || !row) return [];
    return viewers
      .filter((viewer) => members.has(viewer.accountId) && maySeeAcuerdo(viewer, row.state, at))
      .map((viewer) => view(row, at, viewer));
  }

  /** Those that the viewer sees, the last changed first. */
  async list(viewer: Viewer, bodyId: string): Promise<AcuerdoView[]> {
    const at = await this.enter(viewer, bodyId);
    if (!at) return [];
    const rows = await this.scope.within(bodyId, (manager) =>
      manager.find(AcuerdoEntity, { where: { bodyId }, order: { changedAt: 'DESC' } }),
    );
    return rows.filter((row) => maySeeAcuerdo(viewer, row.state, at)).map((row) => view(row, at, viewer));
  }

  /** Those about that acuerdo that the viewer sees, the first begun first. */
  async about({ acuerdo, at, viewer }: AcuerdoView): Promise<AcuerdoView[]> {
    const { bodyId, id } = acuerdo;
    const rows = await this.scope.within(bodyId, (manager) =>
      manager.find(AcuerdoEntity, { where: { bodyId, originalId: id }, order: { createdAt: 'ASC' } }),
    );
    return rows.filter((row) => maySeeAcuerdo(viewer, row.state, at)).map((row) => view(row, at, viewer));
  }

  /** What is submitted and not yet ended, the oldest first, whoever asks: show no more of it than the asker may see. */
  async underDecision(bodyId: string): Promise<UnderDecision[]> {
    const rows = await this.scope.within(bodyId, (manager) =>
      manager.find(AcuerdoEntity, { where: { bodyId, status: In(UNDER_DECISION) }, order: { createdAt: 'ASC' } }),
    );
    return rows.map(({ state }) => state).filter(isUnderDecision);
  }

  /** Those whose next automatic step is due by the legal clock. */
  dueIn(bodyId: string): Promise<string[]> {
    return this.scope.within(bodyId, async (manager) => {
      const rows = await manager.query<{ id: string }[]>(
        `select id from acuerdo, legal_clock
         where body_id = $1 and next_step_at <= clock_timestamp() + ahead_by order by next_step_at`,
        [bodyId],
      );
      return rows.map(({ id }) => id);
    });
  }

  /** The instant of the earliest automatic step that is still to come, by the legal clock; null where none is. */
  nextStepIn(bodyId: string): Promise<Instant | null> {
    return this.scope.within(bodyId, async (manager) => {
      const [row] = await manager.query<{ at: Date | null }[]>(
        `select min(next_step_at) as at from acuerdo, legal_clock
         where body_id = $1 and next_step_at > clock_timestamp() + ahead_by`,
        [bodyId],
      );
      return row?.at?.toISOString() ?? null;
    });
  }

  private async enter(viewer: Viewer, bodyId: string): Promise<BodyNow | null> {
    return (await this.bodiesPolicy.maySeeAcuerdos(viewer, bodyId)) ? this.bodies.read(bodyId) : null;
  }
}

const UNDER_DECISION: UnderDecision['status'][] = ['member_review', 'civil_society_signoff', 'ready_to_publish'];

const isUnderDecision = (state: AcuerdoState): state is UnderDecision =>
  UNDER_DECISION.some((status) => status === state.status);

const view = (row: AcuerdoEntity, at: BodyNow, viewer: Viewer): AcuerdoView => ({
  acuerdo: row.state,
  changedAt: row.changedAt,
  at,
  viewer,
});
