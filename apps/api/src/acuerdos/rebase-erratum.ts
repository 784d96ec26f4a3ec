import { rebaseCorrection } from '@acuerda/document';
import type { AcuerdoState } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { findRevision, rewriteDraft } from '../drafting/drafts';
import { must } from '../platform/must';
import { findStandingAct } from './original-acts';

/** An erratum that goes back to draft goes on from the words of its act as they read now. */
export async function rebaseErratum(manager: EntityManager, { bodyId, id, original, revisions }: AcuerdoState) {
  const last = must(revisions.at(-1), 'revision');
  const standing = original === null ? null : await findStandingAct(manager, bodyId, original);
  if (!last.correction || !standing?.text) return;
  const corrected = must(await findRevision(manager, bodyId, id, last.number), 'revision').document;
  const replaced = last.correction.replacements.map(({ partId }) => partId);
  await rewriteDraft(manager, { bodyId, acuerdoId: id }, rebaseCorrection(standing.text, corrected, replaced));
}
