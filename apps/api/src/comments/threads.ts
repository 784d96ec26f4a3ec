import { Injectable } from '@nestjs/common';
import type { ActDocument } from '@acuerda/document';
import {
  circleOf,
  circlesHeardBy,
  maySettleThreads,
  mentionableIn,
  refuse,
  type CommentContext,
  type Refusal,
} from '@acuerda/workflow';
import { AUDIENCES, type Audience, type PersonId } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import type { AcuerdoView } from '../acuerdos/acuerdos';
import { maySeeDraft } from '../acuerdos/acuerdos.policy';
import { findDraft, findRevision } from '../drafting/drafts';
import { Accounts } from '../identity/accounts';
import { actorOf } from '../platform/access/actor';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { BodyScope } from '../platform/transaction/body-scope';
import { countThreads } from './count-threads';
import { readThreads, type ReadThread } from './read-threads';
import type { ThreadFilter } from './thread-filter';
import { threadsInPart } from './threads-in-part';
import { peopleIn, presentThreadTo, refusedToComment } from './thread.graphql';
import type { ThreadFilterArgs } from './thread.inputs';
import type { Commenting, Thread, ThreadPage } from './thread.models';

const mostAtOnce = 100;
const mostMarked = 200;

/** Reads the threads of an acuerdo that the viewer may see: those that they hear, and no trace of others. */
@Injectable()
export class Threads {
  constructor(
    private readonly scope: BodyScope,
    private readonly accounts: Accounts,
  ) {}

  page(view: AcuerdoView, { partId, first, after, ...asked }: ThreadFilterArgs): Promise<ThreadPage> {
    const { bodyId } = view.acuerdo;
    const readerId = view.viewer.accountId;
    const limit = Math.min(Math.max(first, 1), mostAtOnce);
    return this.scope.within(bodyId, async (manager) => {
      const text = await textShownTo(manager, view);
      const filter: ThreadFilter = { ...asked, ...heardBy(view) };
      if (partId) filter.ids = await threadsInPart(manager, bodyId, filter, { readerId, partId, text });
      const counted = await countThreads(manager, bodyId, filter, readerId);
      const slice = { limit: limit + 1, ...(after !== undefined && { after }) };
      const read = await readThreads(manager, bodyId, filter, readerId, slice);
      const items = await this.presented(manager, view, read.slice(0, limit), text);
      return { ...counted, items, next: read.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** @returns null where there is none, or none that the viewer hears */
  async one(view: AcuerdoView, id: string): Promise<Thread | null> {
    const [thread] = await this.scope.within(view.acuerdo.bodyId, async (manager) => {
      const text = await textShownTo(manager, view);
      return this.presented(manager, view, await readHeard(manager, view, { ids: [id] }), text);
    });
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
      maySettle: maySettleThreads(context),
    };
  }

  /** Whom the viewer may call into a circle: nobody where they don't hear it themselves. */
  mentionable(view: AcuerdoView, audience: Audience, ofDraft: boolean): PersonId[] {
    const circle = circleOf(audience, ofDraft);
    const context = contextOf(view);
    if (!circlesHeardBy(context).includes(circle)) return [];
    return mentionableIn(circle, context).filter((personId) => personId !== view.viewer.accountId);
  }

  /** Marks a thread as read up to a comment. What the viewer does not hear is passed over, like what is not there. */
  async markRead(
    view: AcuerdoView,
    seen: readonly { threadId: string; commentId: string }[],
  ): Promise<number | Refusal> {
    if (seen.length > mostMarked) return refuse('THREAD_UNKNOWN', { most: mostMarked });
    const { bodyId, id } = view.acuerdo;
    return this.scope.within(bodyId, async (manager) => {
      await manager.query(
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
      );
      return (await countThreads(manager, bodyId, heardBy(view), view.viewer.accountId)).unread;
    });
  }

  /** Threads with their words, as the viewer hears them. */
  read(view: AcuerdoView, filter: ThreadFilter): Promise<ReadThread[]> {
    return this.scope.within(view.acuerdo.bodyId, (manager) => readHeard(manager, view, filter));
  }

  private async presented(
    manager: EntityManager,
    view: AcuerdoView,
    read: readonly ReadThread[],
    text: ActDocument | null,
  ): Promise<Thread[]> {
    const context = contextOf(view);
    const people = await peopleIn(read, this.accounts, manager);
    return read.map((thread) => presentThreadTo(thread, context, { text, people }));
  }
}

const contextOf = ({ acuerdo, at, viewer }: AcuerdoView): CommentContext => ({
  acuerdo,
  ...at,
  actor: actorOf(viewer),
});

const heardBy = (view: AcuerdoView): ThreadFilter => ({
  acuerdoId: view.acuerdo.id,
  circles: circlesHeardBy(contextOf(view)),
});

const readHeard = (manager: EntityManager, view: AcuerdoView, filter: ThreadFilter): Promise<ReadThread[]> =>
  readThreads(manager, view.acuerdo.bodyId, { ...filter, ...heardBy(view) }, view.viewer.accountId);

/** The draft, for those who see it while it is one; for others, and after it, what was submitted last. */
async function textShownTo(manager: EntityManager, { acuerdo, at, viewer }: AcuerdoView): Promise<ActDocument | null> {
  if (acuerdo.status === 'draft' && maySeeDraft(viewer, acuerdo, at)) {
    return (await findDraft(manager, acuerdo.bodyId, acuerdo.id))?.document ?? null;
  }
  const last = acuerdo.revisions.at(-1);
  const revision = last && (await findRevision(manager, acuerdo.bodyId, acuerdo.id, last.number));
  return revision?.document ?? null;
}
