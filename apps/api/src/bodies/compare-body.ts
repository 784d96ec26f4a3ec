import type { BodyState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import {
  AppointmentEntity,
  BodyEntity,
  BodyStateEntity,
  MembershipEntity,
  SeatEntity,
  TermEntity,
} from './body.entities';
import { toRows } from './body.mapping';

/** Compares the body's tables with what its journal says; names the first row that differs. */
export async function compareBody(
  manager: EntityManager,
  bodyId: string,
  replayed: BodyState | null,
): Promise<TableFault | null> {
  const rows = replayed && toRows(replayed);
  const members = new Set(replayed?.appointments.map(({ personId }) => personId));
  const of = { bodyId };
  return (
    compareRows('body', ['id'], rows ? [rows.body] : [], await manager.findBy(BodyEntity, { id: bodyId })) ??
    compareRows('term', ['id'], rows?.terms ?? [], await manager.findBy(TermEntity, of)) ??
    compareRows('seat', ['id'], rows?.seats ?? [], await manager.findBy(SeatEntity, of)) ??
    compareRows('appointment', ['id'], rows?.appointments ?? [], await manager.findBy(AppointmentEntity, of)) ??
    compareRows(
      'membership',
      ['accountId'],
      [...members].map((accountId) => ({ accountId, bodyId })),
      await manager.findBy(MembershipEntity, of),
    ) ??
    compareRows(
      'body_state',
      ['bodyId'],
      replayed ? [{ bodyId, state: replayed }] : [],
      await manager.findBy(BodyStateEntity, of),
    )
  );
}
