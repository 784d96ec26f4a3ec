import type { LiveEvent } from '@acuerda/contracts';
import type { CommentFieldsFragment, ThreadFieldsFragment } from '../gql/graphql';

type Named<T> = T extends object ? Omit<T, '__typename'> : T;
type Person = Named<NonNullable<CommentFieldsFragment['person']>>;

/** A comment as everybody is told of it who hears its thread. */
export type ToldComment = Omit<
  CommentFieldsFragment,
  '__typename' | 'mayEdit' | 'mayWithdraw' | 'history' | 'person' | 'mentions'
> & { history: Named<CommentFieldsFragment['history'][number]>[]; person: Person | null; mentions: Person[] };

export type ToldSettlement = { at: string; person: Person | null } | null;

export type ToldThread = Pick<ThreadFieldsFragment, 'id' | 'acuerdoId' | 'audience' | 'ofDraft' | 'openedAt'> & {
  anchor: Named<NonNullable<ThreadFieldsFragment['anchor']>> | null;
  resolved: ToldSettlement;
  comments: ToldComment[];
};

/** What an event of a stream of comments tells, in the shapes that the server finishes once for everybody. */
export type Told =
  { thread: ToldThread } | { threadId: string; comment: ToldComment } | { threadId: string; resolved: ToldSettlement };

/** @returns null of an event that tells nothing of comments */
export function toldBy({ payload }: LiveEvent): Told | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const told = payload as Partial<Record<'thread' | 'threadId' | 'comment' | 'resolved', unknown>>;
  if (isWithId(told.thread)) return payload as { thread: ToldThread };
  if (typeof told.threadId !== 'string') return null;
  return isWithId(told.comment) || 'resolved' in told ? (payload as Told) : null;
}

const isWithId = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value;

/** The reader of what is told: what they may do follows from what was asked once. */
export interface Hearer {
  viewerId: string;
  mayComment: boolean;
  maySettle: boolean;
}

export function commentFor(hearer: Hearer, told: ToldComment): CommentFieldsFragment {
  const mayChange = hearer.mayComment && told.withdrawnAt === null && told.person?.id === hearer.viewerId;
  return {
    __typename: 'Comment',
    ...told,
    person: personOf(told.person),
    mentions: told.mentions.map(named),
    history: told.history.map((wording) => ({ __typename: 'Wording', ...wording })),
    mayEdit: mayChange,
    mayWithdraw: mayChange,
  };
}

export function threadFor(hearer: Hearer, told: ToldThread): ThreadFieldsFragment {
  const comments = told.comments.map((comment) => commentFor(hearer, comment));
  return {
    __typename: 'Thread',
    ...told,
    anchor: told.anchor && { __typename: 'ThreadAnchor', ...told.anchor },
    unread: comments.filter(({ person }) => person?.id !== hearer.viewerId).length,
    mayReply: hearer.mayComment,
    ...settledFor(hearer, comments, told.resolved),
    comments,
  };
}

/** Whoever opened a thread settles it, and those who settle all. */
export function settledFor(
  { viewerId, mayComment, maySettle }: Hearer,
  comments: readonly CommentFieldsFragment[],
  resolved: ToldSettlement,
): Pick<ThreadFieldsFragment, 'resolved' | 'mayResolve' | 'mayReopen'> {
  const may = maySettle || (mayComment && comments[0]?.person?.id === viewerId);
  return {
    resolved: resolved && { __typename: 'ThreadSettlement', at: resolved.at, person: personOf(resolved.person) },
    mayResolve: may && resolved === null,
    mayReopen: may && resolved !== null,
  };
}

const named = (person: Person) => ({ __typename: 'Person' as const, ...person });
const personOf = (person: Person | null) => person && named(person);
