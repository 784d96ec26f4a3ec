import type { Actor } from '../authority/actor';
import type { CommentRight } from '../vocabulary';
import type { CommentScene } from './circles';

/** Everything that a decision about a thread may look at besides the thread. */
export interface CommentContext extends CommentScene {
  actor: Actor;
}

/** What every event of a thread says. */
export const commentFact = ({ acuerdo, now }: CommentContext, by: CommentRight) => ({
  bodyId: acuerdo.bodyId,
  acuerdoId: acuerdo.id,
  at: now,
  by,
});
