import type { BodyState, Invitation } from '@acuerda/workflow';
import type { AcuerdoStatus, Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { legalNow } from '../platform/clock/legal-now';

/** An acuerdo that is neither published nor given up. */
export interface UnderWay {
  acuerdoId: string;
  title: string;
  status: Extract<AcuerdoStatus, 'draft' | 'member_review' | 'civil_society_signoff' | 'ready_to_publish'>;
  /** The last one submitted; null while none was. */
  revision: number | null;
  /** The terms that its draft or its revision acts on. */
  termIds: string[];
  drafters: string[];
  /** Invited without a last day, as older records have it. */
  reviewers: string[];
  invitations: Invitation[];
}

/** What reminders of a body are judged by. */
export interface BodySurroundings {
  body: BodyState;
  underWay: UnderWay[];
}

export interface Surroundings {
  now: Instant;
  bodies: Map<string, BodySurroundings>;
}

interface UnderWayRow {
  body_id: string;
  acuerdo_id: string;
  title: string;
  status: UnderWay['status'];
  revision: number | null;
  term_ids: string[];
  drafters: string[];
  reviewers: string[];
  invitations: Invitation[];
}

/** Reads some bodies and what is under way in them, in the worker's role: three statements, however many they are. */
export async function readSurroundings(manager: EntityManager, bodyIds: readonly string[]): Promise<Surroundings> {
  const ids = [...new Set(bodyIds)];
  const now = await legalNow(manager);
  const states = await manager.query<{ state: BodyState }[]>(`select state from body_state where body_id = any($1)`, [
    ids,
  ]);
  const underWay = await readUnderWay(manager, ids);
  const bodies = new Map(states.map(({ state }) => [state.id, { body: state, underWay: [] as UnderWay[] }]));
  for (const [bodyId, acuerdo] of underWay) bodies.get(bodyId)?.underWay.push(acuerdo);
  return { now, bodies };
}

/** The acuerdos under way in a body, in the worker's role. */
export const underWayIn = async (manager: EntityManager, bodyId: string): Promise<UnderWay[]> =>
  (await readUnderWay(manager, [bodyId])).map(([, acuerdo]) => acuerdo);

async function readUnderWay(manager: EntityManager, bodyIds: readonly string[]): Promise<[string, UnderWay][]> {
  const rows = await manager.query<UnderWayRow[]>(`select * from acuerdos_under_way($1)`, [bodyIds]);
  return rows.map(({ body_id: bodyId, acuerdo_id: acuerdoId, term_ids: termIds, ...rest }) => [
    bodyId,
    { acuerdoId, termIds, ...rest },
  ]);
}

/** Acuerdos under way that act on a term. */
export const extensionsOf = (termId: string, { underWay }: BodySurroundings): UnderWay[] =>
  underWay.filter(({ termIds }) => termIds.includes(termId));
