import { refuse } from '../decision';
import type { CommentRight, Refusal } from '../vocabulary';
import type { Comment, Thread } from './state';

/** Nobody changes or takes back what another one said. */
export function ownComment(commentId: string, thread: Thread, by: CommentRight): Comment | Refusal {
  const comment = thread.comments.find(({ id }) => id === commentId);
  if (!comment) return refuse('COMMENT_UNKNOWN');
  if (comment.authorId !== by.personId) return refuse('NOT_THE_AUTHOR');
  return comment.withdrawnAt === null ? comment : refuse('COMMENT_WITHDRAWN', { at: comment.withdrawnAt });
}
