import { Injectable } from '@nestjs/common';
import type { ActDocument } from '@acuerda/document';
import { circlesHeardBy, refuse, type CommentContext, type Refusal } from '@acuerda/workflow';
import { AUDIENCES } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import type { AcuerdoView } from '../acuerdos/acuerdos';
import { maySeeDraft } from '../acuerdos/acuerdos.policy';
import { findDraft, findRevision } from '../drafting/drafts';
import { actorOf } from '../platform/access/actor';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { BodyScope } from '../platform/transaction/body-scope';
import { readThreads, type ReadThread, type ThreadFilter } from './read-threads';
import { presentThreadTo, refusedToComment } from './thread.graphql';
import type { ThreadFilterArgs } from './thread.inputs';
import type { Commenting, Thread, ThreadPage } from './thread.models';

const mostAtOnce = 100;

/** Reads the threads of an acuerdo that the viewer may see: those that they hear, and no trace of others. */
@Injectable()
export class Threads {
  constructor(private readonly scope: BodyScope) {}

  async page(view: AcuerdoView, { partId, unread, first, after, ...filter }: ThreadFilterArgs): Promise<ThreadPage> {
    const all = (await this.shown(view, filter))
      .filter((thread) => partId === undefined || thread.place?.partId === partId)
      .filter((thread) => !unread || thread.unread > 0);
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const items = all.slice(from, from + Math.min(Math.max(first, 1), mostAtOnce));
    const last = items.at(-1);
    return {
      items,
      next: last && last.id !== all.at(-1)?.id ? last.id : null,
      total: all.length,
      unread: all.reduce((sum, thread) => sum + thread.unread, 0),
    };
  }

  /** @returns null where there is none, or none that the viewer hears */
  async one(view: AcuerdoView, id: string): Promise<Thread | null> {
    const [thread] = await this.shown(view, { ids: [id] });
    return thread ?? null;
  }

  commenting(view: AcuerdoView): Commenting {
    const context = contextOf(view);
    const refusal = refusedToComment(context);
    const heard = circlesHeardBy(context);
    const ofDraft = view.acuerdo.status === 'draft';
    return {
      refusal: refusal && ActionRefused.of(refusal),
      audiences: refusal ? [] : AUDIENCES.filter((one) => heard.includes(ofDraft ? `draft_${one}` : one)),
    };
  }

  /** Marks a thread as read up to a comment. What the viewer does not hear is passed over, like what is not there. */
  async markRead(
    view: AcuerdoView,
    seen: readonly { threadId: string; commentId: string }[],
  ): Promise<number | Refusal> {
    if (seen.length > mostAtOnce) return refuse('THREAD_UNKNOWN', { most: mostAtOnce });
    const { bodyId, id } = view.acuerdo;
    await this.scope.within(bodyId, (manager) =>
      manager.query(
        `insert into thread_read (body_id, thread_id, account_id, position)
         select $1, t.id, $2, max(c.words_at[1])
         from unnest($3::uuid[], $4::uuid[]) as seen (thread_id, comment_id)
         join thread t on t.body_id = $1 and t.id = seen.thread_id and t.acuerdo_id = $5 and t.circle = any($6)
         join comment c on c.body_id = $1 and c.id = seen.comment_id and c.thread_id = t.id
         group by t.id
         on conflict (body_id, thread_id, account_id)
         do update set position = greatest(thread_read.position, excluded.position)`,
        [
          bodyId,
          view.viewer.accountId,
          seen.map(({ threadId }) => threadId),
          seen.map(({ commentId }) => commentId),
          id,
          circlesHeardBy(contextOf(view)),
        ],
      ),
    );
    const left = await this.read(view, {});
    return left.reduce((sum, { unread }) => sum + unread, 0);
  }

  /** Threads with their words, as the viewer hears them. */
  read(view: AcuerdoView, filter: ThreadFilter): Promise<ReadThread[]> {
    return this.scope.within(view.acuerdo.bodyId, (manager) => readHeard(manager, view, filter));
  }

  private shown(view: AcuerdoView, filter: ThreadFilter): Promise<Thread[]> {
    return this.scope.within(view.acuerdo.bodyId, async (manager) => {
      const text = await textShownTo(manager, view);
      const context = contextOf(view);
      return (await readHeard(manager, view, filter)).map((thread) => presentThreadTo(thread, context, text));
    });
  }
}

const contextOf = ({ acuerdo, at, viewer }: AcuerdoView): CommentContext => ({
  acuerdo,
  ...at,
  actor: actorOf(viewer),
});

const readHeard = (manager: EntityManager, view: AcuerdoView, filter: ThreadFilter): Promise<ReadThread[]> => {
  const { acuerdo, viewer } = view;
  const circles = circlesHeardBy(contextOf(view));
  return readThreads(manager, acuerdo.bodyId, { ...filter, acuerdoId: acuerdo.id, circles }, viewer.accountId);
};

/** The draft, for those who see it while it is one; for others, and after it, what was submitted last. */
async function textShownTo(manager: EntityManager, { acuerdo, at, viewer }: AcuerdoView): Promise<ActDocument | null> {
  if (acuerdo.status === 'draft' && maySeeDraft(viewer, acuerdo, at)) {
    return (await findDraft(manager, acuerdo.bodyId, acuerdo.id))?.document ?? null;
  }
  const last = acuerdo.revisions.at(-1);
  const revision = last && (await findRevision(manager, acuerdo.bodyId, acuerdo.id, last.number));
  return revision?.document ?? null;
}
