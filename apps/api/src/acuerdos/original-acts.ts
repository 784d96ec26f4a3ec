import type { ActDocument } from '@acuerda/document';
import type { AcuerdoState, OriginalAct, Published } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { findRevision } from '../drafting/drafts';
import { must } from '../platform/must';
import { AcuerdoEntity } from './acuerdo.entities';

/** The act that an erratum or an amendment is about, with its words as they read now. */
export interface StandingAct {
  original: OriginalAct;
  title: string;
  folio: string | null;
  /** Null while it has not been published. */
  text: ActDocument | null;
}

/** @returns null where the body has no such acuerdo */
export async function findStandingAct(
  manager: EntityManager,
  bodyId: string,
  acuerdoId: string,
): Promise<StandingAct | null> {
  const act = await manager.findOneBy(AcuerdoEntity, { bodyId, id: acuerdoId });
  if (!act) return null;
  const { kind, status, title } = act.state;
  if (act.state.status !== 'published') {
    return { original: { acuerdoId, kind, status, hash: '' }, title, folio: null, text: null };
  }
  const { publication } = act.state;
  const corrected = (await lastErratumOf(manager, bodyId, acuerdoId)) ?? act.state;
  const { number, hash } = corrected.revision;
  const revision = must(await findRevision(manager, bodyId, corrected.id, number), 'revision');
  return {
    original: { acuerdoId, kind, status, hash },
    title,
    folio: publication.folio,
    text: revision.document,
  };
}

/** The erratum of that act that was published last: its text carries the corrections of those before it. */
async function lastErratumOf(manager: EntityManager, bodyId: string, originalId: string): Promise<Published | null> {
  const errata = await manager.findBy(AcuerdoEntity, { bodyId, originalId, kind: 'erratum', status: 'published' });
  return (
    errata
      .map(({ state }) => state)
      .filter(isPublished)
      .sort(byPublication)
      .at(-1) ?? null
  );
}

const isPublished = (state: AcuerdoState): state is Published => state.status === 'published';

const byPublication = (a: Published, b: Published): number => (a.publication.at < b.publication.at ? -1 : 1);
