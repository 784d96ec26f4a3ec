import type { ActDocument } from '@acuerda/document';
import type { AcuerdoState, OriginalAct, Published } from '@acuerda/workflow';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { findRevision } from '../drafting/drafts';
import { must } from '../platform/must';
import { titleOf } from '../publication/publication-record';
import { AcuerdoEntity } from './acuerdo.entities';

/** The act that an erratum or an amendment is about. */
export interface StandingAct {
  original: OriginalAct;
  /** Its words as they read now, with the errata published so far; null while it has not been published. */
  text: ActDocument | null;
  /** As its publication names it. */
  publication: { title: string; folio: string; date: LocalDate } | null;
}

/** @returns null where the body has no such acuerdo */
export async function findStandingAct(
  manager: EntityManager,
  bodyId: string,
  acuerdoId: string,
): Promise<StandingAct | null> {
  const act = (await manager.findOneBy(AcuerdoEntity, { bodyId, id: acuerdoId }))?.state;
  if (!act) return null;
  const { kind, status } = act;
  if (act.status !== 'published') {
    return { original: { acuerdoId, kind, status, hash: '' }, text: null, publication: null };
  }
  const { id, revision } = (await lastErratumOf(manager, bodyId, acuerdoId)) ?? act;
  const text = must(await findRevision(manager, bodyId, id, revision.number), 'revision').document;
  const { folio, date } = act.publication;
  return {
    original: { acuerdoId, kind, status, hash: revision.hash },
    text,
    publication: { title: titleOf(text, act.title), folio, date },
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
