import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashDocument, numberParts, redline, type ActDocument } from '@acuerda/document';
import type { Correction as CorrectionFacts } from '@acuerda/workflow/vocabulary';
import type { AcuerdoView } from '../acuerdos/acuerdos';
import { mayWriteDraft, maySeeDraft } from '../acuerdos/acuerdos.policy';
import { findStandingAct } from '../acuerdos/original-acts';
import { BodyScope } from '../platform/transaction/body-scope';
import type { Correction, Draft, Redline, Revision } from './draft.models';
import type { DraftEntity, RevisionEntity } from './draft.entities';
import { findDraft, findRevision, findWriter } from './drafts';
import { must } from '../platform/must';
import { correctionIn, findingsIn, type About } from './text-facts';

/** Reads drafts and revisions of an acuerdo that the viewer may see. */
@Injectable()
export class Texts {
  constructor(private readonly scope: BodyScope) {}

  /** @returns null once it was submitted, and for those who may not see the draft */
  async draft(view: AcuerdoView): Promise<Draft | null> {
    const { acuerdo, at, viewer } = view;
    if (acuerdo.status !== 'draft' || !maySeeDraft(viewer, acuerdo, at)) return null;
    return this.scope.within(acuerdo.bodyId, async (manager) => {
      const row = await findDraft(manager, acuerdo.bodyId, acuerdo.id);
      const writer = await findWriter(manager, acuerdo.bodyId, acuerdo.id);
      return row && presentDraft(row, writer, view, await aboutText(manager, view));
    });
  }

  /** The words as they stand for the viewer: the draft of who may see it, else the last revision; null before there is one. */
  async standing({ acuerdo, at, viewer }: AcuerdoView): Promise<ActDocument | null> {
    const { bodyId, id } = acuerdo;
    return this.scope.within(bodyId, async (manager) => {
      if (acuerdo.status === 'draft' && maySeeDraft(viewer, acuerdo, at)) {
        return (await findDraft(manager, bodyId, id))?.document ?? null;
      }
      const last = acuerdo.revisions.at(-1);
      return last ? ((await findRevision(manager, bodyId, id, last.number))?.document ?? null) : null;
    });
  }

  /** @returns null for what is no erratum, and while its draft is not the viewer's to see */
  async correction(view: AcuerdoView): Promise<Correction | null> {
    const { acuerdo, at, viewer } = view;
    if (acuerdo.kind !== 'erratum') return null;
    return this.scope.within(acuerdo.bodyId, async (manager) => {
      if (acuerdo.status === 'draft') {
        if (!maySeeDraft(viewer, acuerdo, at)) return null;
        const row = await findDraft(manager, acuerdo.bodyId, acuerdo.id);
        const facts = row && correctionIn(row.document, await aboutText(manager, view));
        return facts && presentCorrection(facts, row.document);
      }
      const last = must(acuerdo.revisions.at(-1), 'revision');
      const row = must(await findRevision(manager, acuerdo.bodyId, acuerdo.id, last.number), 'revision');
      const replacements = last.correction?.replacements ?? [];
      return presentCorrection({ replacements, changesEffects: false, changesStructure: false }, row.document);
    });
  }

  async revision({ acuerdo }: AcuerdoView, number: number): Promise<Revision | null> {
    const row = await this.scope.within(acuerdo.bodyId, (manager) =>
      findRevision(manager, acuerdo.bodyId, acuerdo.id, number),
    );
    return row && presentRevision(row);
  }

  async redline(view: AcuerdoView, before: number, after: number): Promise<Redline | null> {
    const [old, current] = await Promise.all([this.revision(view, before), this.revision(view, after)]);
    if (!old || !current) return null;
    const parts = redline(old.document, current.document).map(({ before: was, after: is, ...diff }) => {
      const { kind, number } = must(is ?? was, 'side of a difference');
      return { ...diff, kind, number };
    });
    return { before, after, parts };
  }
}

/** With what a draft is judged: the terms of its body and, for an erratum, the words that it corrects. */
async function aboutText(manager: EntityManager, { acuerdo, at }: AcuerdoView): Promise<About> {
  const { bodyId, kind, original } = acuerdo;
  const standing = kind === 'erratum' && original ? await findStandingAct(manager, bodyId, original) : null;
  return { ...at, kind, standing: standing?.text };
}

function presentCorrection({ replacements, ...changes }: CorrectionFacts, text: ActDocument): Correction {
  const numbers = numberParts(text);
  return {
    ...changes,
    replacements: replacements.map((replacement) => {
      const part = text.content.find(({ attrs }) => attrs.id === replacement.partId);
      return { ...replacement, kind: part?.attrs.kind ?? '', number: numbers.get(replacement.partId) ?? '' };
    }),
  };
}

function presentDraft(row: DraftEntity, writer: string | null, { acuerdo, viewer }: AcuerdoView, about: About): Draft {
  return {
    acuerdoId: row.acuerdoId,
    document: row.document,
    version: row.version,
    hash: hashDocument(row.document),
    savedAt: row.savedAt.toISOString(),
    savedById: row.savedBy,
    writerId: writer === viewer.accountId ? null : writer,
    findings: findingsIn(row.document, about).map(({ partId, range, ...finding }) => ({
      ...finding,
      partId: partId ?? null,
      range: range ?? null,
    })),
    source: row.sourceName !== null && row.sourceHash !== null ? { name: row.sourceName, hash: row.sourceHash } : null,
    mayWrite: mayWriteDraft(viewer, acuerdo),
  };
}

const presentRevision = ({ number, hash, submittedAt, submittedBy, document }: RevisionEntity): Revision => ({
  number,
  hash,
  submittedAt: submittedAt.toISOString(),
  personId: submittedBy,
  document,
});
