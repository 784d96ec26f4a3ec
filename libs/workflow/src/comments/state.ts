import type { AcuerdoId, Anchor, BodyId, Circle, Instant, PersonId, Settlement } from '../vocabulary';

/** A comment without its words. */
export interface Comment {
  id: string;
  authorId: PersonId;
  at: Instant;
  mentions: PersonId[];
  /** When its words were put in place of others. */
  editedAt: Instant[];
  withdrawnAt: Instant | null;
}

export interface Thread {
  id: string;
  bodyId: BodyId;
  acuerdoId: AcuerdoId;
  circle: Circle;
  anchor: Anchor | null;
  openedBy: PersonId;
  openedAt: Instant;
  resolved: Settlement | null;
  /** In the order in which they were said; the first one opened the thread. */
  comments: Comment[];
}
