import { Injectable } from '@nestjs/common';
import { hashDocument, lint, redline } from '@acuerda/document';
import type { AcuerdoView } from '../acuerdos/acuerdos';
import { mayWriteDraft, maySeeDraft } from '../acuerdos/acuerdos.policy';
import { termFactsOf } from '../bodies/term-facts';
import { BodyScope } from '../platform/transaction/body-scope';
import type { Draft, Redline, Revision } from './draft.models';
import type { DraftEntity, RevisionEntity } from './draft.entities';
import { findDraft, findRevision, findWriter } from './drafts';
import { must } from '../platform/must';

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
      return row && presentDraft(row, await findWriter(manager, acuerdo.bodyId, acuerdo.id), view);
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

function presentDraft(row: DraftEntity, writer: string | null, { acuerdo, at, viewer }: AcuerdoView): Draft {
  return {
    acuerdoId: row.acuerdoId,
    document: row.document,
    version: row.version,
    hash: hashDocument(row.document),
    savedAt: row.savedAt.toISOString(),
    savedById: row.savedBy,
    writerId: writer === viewer.accountId ? null : writer,
    findings: lint(row.document, { terms: termFactsOf(at.body) }).map(({ partId, range, ...finding }) => ({
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
