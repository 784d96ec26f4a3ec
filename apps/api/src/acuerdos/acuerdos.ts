import { Injectable } from '@nestjs/common';
import type { AcuerdoState, UnderDecision } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { Bodies, type BodyNow } from '../bodies/bodies';
import { BodiesPolicy, type Entry } from '../bodies/bodies.policy';
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
  /** Guests see texts and what is said about them openly; how seats decide is the body's until it is published. */
  entry: Entry;
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
    const entered = await this.enter(viewer, bodyId);
    if (!entered) return null;
    const row = await this.scope.within(bodyId, (manager) => manager.findOneBy(AcuerdoEntity, { bodyId, id }));
    return row ? (viewsOf([row], entered)[0] ?? null) : null;
  }

  /** As each of several people sees it, in one reading however many they are; those who don't are left out. */
  async seeForEach(viewers: readonly Viewer[], bodyId: string, id: string): Promise<AcuerdoView[]> {
    const ids = viewers.map(({ accountId }) => accountId);
    const [members, guests, at, row] = await Promise.all([
      this.bodiesPolicy.maySeeAcuerdosAmong(ids, bodyId),
      this.bodiesPolicy.areGuests(ids, bodyId),
      this.bodies.read(bodyId),
      this.scope.within(bodyId, (manager) => manager.findOneBy(AcuerdoEntity, { bodyId, id })),
    ]);
    if (!at || !row) return [];
    return viewers.flatMap((viewer) => {
      const { accountId } = viewer;
      if (!members.has(accountId) && !guests.has(accountId)) return [];
      return viewsOf([row], { at, viewer, entry: members.has(accountId) ? 'inside' : 'as_guest' });
    });
  }

  /** Those that the viewer sees, the last changed first. */
  async list(viewer: Viewer, bodyId: string): Promise<AcuerdoView[]> {
    const entered = await this.enter(viewer, bodyId);
    if (!entered) return [];
    const rows = await this.scope.within(bodyId, (manager) =>
      manager.find(AcuerdoEntity, { where: { bodyId }, order: { changedAt: 'DESC' } }),
    );
    return viewsOf(rows, entered);
  }

  /** Those about that acuerdo that the viewer sees, the first begun first. */
  async about({ acuerdo, ...entered }: AcuerdoView): Promise<AcuerdoView[]> {
    const { bodyId, id } = acuerdo;
    const rows = await this.scope.within(bodyId, (manager) =>
      manager.find(AcuerdoEntity, { where: { bodyId, originalId: id }, order: { createdAt: 'ASC' } }),
    );
    return viewsOf(rows, entered);
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

  private async enter(viewer: Viewer, bodyId: string): Promise<Entered | null> {
    const entry = await this.bodiesPolicy.entryToAcuerdos(viewer, bodyId);
    const at = entry && (await this.bodies.read(bodyId));
    return at && { at, viewer, entry };
  }
}

type Entered = Pick<AcuerdoView, 'at' | 'viewer' | 'entry'>;

/** Those of the rows that may be seen. */
const viewsOf = (rows: readonly AcuerdoEntity[], { at, viewer, entry }: Entered): AcuerdoView[] =>
  rows
    .filter((row) => maySeeAcuerdo(viewer, row.state, at, entry))
    .map(({ state, changedAt }) => ({ acuerdo: state, changedAt, at, viewer, entry }));

const UNDER_DECISION: UnderDecision['status'][] = ['member_review', 'civil_society_signoff', 'ready_to_publish'];

const isUnderDecision = (state: AcuerdoState): state is UnderDecision =>
  UNDER_DECISION.some((status) => status === state.status);
