import type { AcuerdoId, Anchor, BodyId, Circle, CommentRight, Instant, PersonId } from '../vocabulary';

/** What happened to a thread. The words themselves are personal: they stand beside the journal, bound by it. */
interface CommentFact {
  bodyId: BodyId;
  acuerdoId: AcuerdoId;
  at: Instant;
  by: CommentRight;
  threadId: string;
  circle: Circle;
}

export type ThreadOpened = CommentFact & {
  type: 'thread_opened';
  commentId: string;
  anchor: Anchor | null;
  mentions: PersonId[];
};
export type CommentAdded = CommentFact & { type: 'comment_added'; commentId: string; mentions: PersonId[] };
export type CommentEdited = CommentFact & { type: 'comment_edited'; commentId: string; mentions: PersonId[] };
export type CommentWithdrawn = CommentFact & { type: 'comment_withdrawn'; commentId: string };
export type ThreadResolved = CommentFact & { type: 'thread_resolved' };
export type ThreadReopened = CommentFact & { type: 'thread_reopened' };

export type CommentEvent =
  ThreadOpened | CommentAdded | CommentEdited | CommentWithdrawn | ThreadResolved | ThreadReopened;
