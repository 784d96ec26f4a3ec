import { findAnchor, type ActDocument } from '@acuerda/document';
import { isRefusal, mayChangeComment, rightToComment, threadOffers, type CommentContext } from '@acuerda/workflow';
import { isInternal, isOfDraft, type Anchor } from '@acuerda/workflow/vocabulary';
import type { Accounts } from '../identity/accounts';
import { Person } from '../identity/person.model';
import type { EntityManager } from 'typeorm';
import type { ReadThread } from './read-threads';
import type { Comment, Thread, ThreadAnchor, ThreadPlace } from './thread.models';

export type PeopleById = ReadonlyMap<string, Person>;

/** Reads everybody whom threads name, at once: hundreds of comments name few people. */
export async function peopleIn(
  read: readonly ReadThread[],
  accounts: Accounts,
  manager?: EntityManager,
): Promise<PeopleById> {
  const ids = read.flatMap(({ thread: { comments, resolved } }) => [
    ...comments.flatMap(({ authorId, mentions }) => [authorId, ...mentions]),
    ...(resolved ? [resolved.by] : []),
  ]);
  return new Map((await accounts.findMany(ids, manager)).map((account) => [account.id, Person.of(account)]));
}

const personIn = (people: PeopleById, id: string): Person => people.get(id) ?? Person.of({ id, name: '—' });

/** What everybody who hears a thread is shown of it. */
export function presentThread(read: ReadThread, people: PeopleById) {
  const { thread } = read;
  const { id, acuerdoId, circle, anchor, openedAt, resolved } = thread;
  return {
    id,
    acuerdoId,
    audience: isInternal(circle) ? ('internal' as const) : ('open' as const),
    ofDraft: isOfDraft(circle),
    anchor: anchor && presentAnchor(anchor),
    openedAt,
    resolved: resolved && { at: resolved.at, person: personIn(people, resolved.by) },
    comments: thread.comments.map(({ id: commentId }) => presentComment(read, commentId, people)),
  };
}

export function presentComment({ thread, said }: ReadThread, commentId: string, people: PeopleById) {
  const comment = thread.comments.find(({ id }) => id === commentId);
  if (!comment) throw new Error(`Thread ${thread.id} has no comment ${commentId}.`);
  const wordings = said.get(commentId) ?? [];
  const { id, authorId, at, mentions, withdrawnAt, editedAt } = comment;
  return {
    id,
    threadId: thread.id,
    person: personIn(people, authorId),
    at,
    editedAt: editedAt.at(-1) ?? null,
    withdrawnAt,
    words: wordings.at(-1)?.words ?? null,
    history: wordings.slice(0, -1),
    mentions: mentions.map((personId) => personIn(people, personId)),
  };
}

function presentAnchor({ document, partId, start, end, quote }: Anchor): ThreadAnchor {
  return { revision: document.kind === 'revision' ? document.number : null, partId, start, end, ...quote };
}

/** The thread as somebody has it who reads that text. */
export function presentThreadTo(
  read: ReadThread,
  ctx: CommentContext,
  { text, people }: { text: ActDocument | null; people: PeopleById },
): Thread {
  const shown = presentThread(read, people);
  const offers = threadOffers(read.thread, ctx);
  const mayChange = new Set(shown.comments.map(({ id }) => id).filter((id) => mayChangeComment(id, read.thread, ctx)));
  return {
    ...shown,
    place: placeOf(read.thread.anchor, text),
    unread: read.unread,
    mayReply: offers.reply,
    mayResolve: offers.settle && shown.resolved === null,
    mayReopen: offers.settle && shown.resolved !== null,
    comments: shown.comments.map((comment): Comment => ({
      ...comment,
      mayEdit: mayChange.has(comment.id),
      mayWithdraw: mayChange.has(comment.id),
    })),
  };
}

function placeOf(anchor: Anchor | null, text: ActDocument | null): ThreadPlace | null {
  const place = anchor && text && findAnchor(anchor, text);
  return place && { ...place, moved: place.how === 'moved' };
}

/** Why the viewer may not comment now; null: they may. */
export function refusedToComment({ actor, ...scene }: CommentContext) {
  const right = rightToComment(actor, scene);
  return isRefusal(right) ? right : null;
}
