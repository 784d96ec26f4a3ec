import { Injectable } from '@nestjs/common';
import type { ActDocument } from '@acuerda/document';
import type { AnyRefusal } from '@acuerda/contracts';
import type { EntityManager } from 'typeorm';
import { Acuerdos } from '../acuerdos/acuerdos';
import { mayWriteDraft } from '../acuerdos/acuerdos.policy';
import type { Viewer } from '../platform/access/viewer';
import { BodyScope } from '../platform/transaction/body-scope';

/** How long the pen is kept without a save, in seconds of the system clock. */
const penSeconds = 60;

interface Key {
  bodyId: string;
  acuerdoId: string;
}

interface LockedDraft {
  version: number;
  /** Somebody else whose hold on the pen has not run out. */
  other_writer: string | null;
}

/** Writing a draft: one writer at a time, and a save never lands on a text that the writer has not seen. */
@Injectable()
export class DraftWriting {
  constructor(
    private readonly scope: BodyScope,
    private readonly acuerdos: Acuerdos,
  ) {}

  /** Takes the pen, or keeps it for longer. */
  takePen(viewer: Viewer, key: Key): Promise<AnyRefusal | null> {
    return this.asWriter(viewer, key, (manager) => this.holdPen(manager, viewer, key));
  }

  /** @param version the one that the writer's text was made from */
  save(viewer: Viewer, key: Key, version: number, document: ActDocument): Promise<AnyRefusal | null> {
    return this.asWriter(viewer, key, async (manager, draft) => {
      if (draft.version !== version)
        return { refused: 'DRAFT_CHANGED', facts: { seen: version, current: draft.version } };
      await manager.query(
        `update draft set document = $3, version = version + 1, saved_by = $4, saved_at = clock_timestamp()
         where body_id = $1 and acuerdo_id = $2`,
        [key.bodyId, key.acuerdoId, document, viewer.accountId],
      );
      return this.holdPen(manager, viewer, key);
    });
  }

  private async asWriter(
    viewer: Viewer,
    key: Key,
    work: (manager: EntityManager, draft: LockedDraft) => Promise<AnyRefusal | null>,
  ): Promise<AnyRefusal | null> {
    const view = await this.acuerdos.see(viewer, key.bodyId, key.acuerdoId);
    if (!view) return { refused: 'ACUERDO_UNKNOWN', facts: {} };
    if (!mayWriteDraft(viewer, view.acuerdo)) return { refused: 'NOT_A_DRAFTER', facts: {} };
    return this.scope.within(key.bodyId, async (manager) => {
      const [draft] = await manager.query<LockedDraft[]>(
        `select version, case when writer_until > clock_timestamp() and writer_id <> $3 then writer_id end as other_writer
         from draft where body_id = $1 and acuerdo_id = $2 for update`,
        [key.bodyId, key.acuerdoId, viewer.accountId],
      );
      if (!draft || !(await this.isStillDraft(manager, key))) return { refused: 'NOT_IN_DRAFT', facts: {} };
      if (draft.other_writer) return { refused: 'DRAFT_BEING_WRITTEN', facts: { personId: draft.other_writer } };
      return work(manager, draft);
    });
  }

  /**
   * Asked in a statement of its own, once the lock that submission takes too is held: the statement that waited for it
   * still sees the acuerdo as it was when the wait began.
   */
  private async isStillDraft(manager: EntityManager, { bodyId, acuerdoId }: Key): Promise<boolean> {
    const [acuerdo] = await manager.query<{ status: string }[]>(
      `select status from acuerdo where body_id = $1 and id = $2`,
      [bodyId, acuerdoId],
    );
    return acuerdo?.status === 'draft';
  }

  private async holdPen(manager: EntityManager, viewer: Viewer, { bodyId, acuerdoId }: Key): Promise<null> {
    await manager.query(
      `update draft set writer_id = $3, writer_until = clock_timestamp() + make_interval(secs => $4)
       where body_id = $1 and acuerdo_id = $2`,
      [bodyId, acuerdoId, viewer.accountId, penSeconds],
    );
    return null;
  }
}
