import { endOfTerm, startOfDay, type Invitation } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { compareRows, type TableFault } from '../platform/database/compare-rows';
import { upsertChanged } from '../platform/database/upsert-changed';
import { GuestEntity } from './body.entities';

/** What people are invited to: an acuerdo, or the whole body. */
export interface GuestScope {
  bodyId: string;
  timeZone: string;
  /** Of the acuerdo, or again the body's. */
  scopeId: string;
}

const key = ['bodyId', 'scopeId', 'place'] as const;

/** Between which instants each invitation lets somebody in; they decide again by the states what there is to see. */
const rowsOf = ({ bodyId, scopeId, timeZone }: GuestScope, invitations: readonly Invitation[]): GuestEntity[] =>
  invitations.map(({ personId, from, until, invitedAt, ended }, place) => {
    const firstDay = startOfDay(from, timeZone);
    const over = endOfTerm(until, timeZone);
    return {
      bodyId,
      scopeId,
      place,
      accountId: personId,
      startsAt: new Date(firstDay > invitedAt ? firstDay : invitedAt),
      endsAt: new Date(ended && ended.at < over ? ended.at : over),
    };
  });

/** Writes what changed between two lists of invitations to the same thing. */
export const saveGuests = (
  manager: EntityManager,
  scope: GuestScope,
  before: readonly Invitation[],
  after: readonly Invitation[],
): Promise<void> => upsertChanged(manager, GuestEntity, [...key], rowsOf(scope, before), rowsOf(scope, after));

/** Compares the guests of a body with the invitations that its journal gives; names the first row that differs. */
export async function compareGuests(
  manager: EntityManager,
  bodyId: string,
  scopes: readonly (GuestScope & { invitations: readonly Invitation[] })[],
): Promise<TableFault | null> {
  const replayed = scopes.flatMap(({ invitations, ...scope }) => rowsOf(scope, invitations));
  return compareRows('guest', ['scopeId', 'place'], replayed, await manager.findBy(GuestEntity, { bodyId }));
}
