import type { Instant, PartId, PersonId } from './primitives';

/** Whom a thread is for, as the person who opens it chooses. */
export const AUDIENCES = ['open', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Who hears a thread: its audience, and whether it was opened in a draft, whose words are its drafters' and guests' alone
 * for good. Each circle is a stream of its own.
 */
export const CIRCLES = ['open', 'internal', 'draft_open', 'draft_internal'] as const;
export type Circle = (typeof CIRCLES)[number];

export const isInternal = (circle: Circle): boolean => circle === 'internal' || circle === 'draft_internal';

export const isOfDraft = (circle: Circle): boolean => circle === 'draft_open' || circle === 'draft_internal';

export const MAX_COMMENT_CHARACTERS = 5_000;
export const MAX_MENTIONS = 20;

/** The text that an anchor was made on. */
export type AnchoredText =
  { kind: 'revision'; number: number; hash: string } | { kind: 'draft'; version: number; hash: string };

/** The words themselves, with some of what surrounds them: how they are found again. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Words of one part: half-open offsets in UTF-16 units of the part's plain text (Web Annotation: TextPositionSelector). */
export interface Anchor {
  document: AnchoredText;
  partId: PartId;
  start: number;
  end: number;
  quote: Quote;
}

/** By what right somebody comments. */
export type CommentRight =
  | { kind: 'appointment'; personId: PersonId; appointmentId: string }
  | { kind: 'drafter'; personId: PersonId }
  | { kind: 'reviewer'; personId: PersonId };

export interface Settlement {
  at: Instant;
  by: PersonId;
}
