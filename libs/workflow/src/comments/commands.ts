import type { Anchor, Audience, PersonId } from '../vocabulary';

interface Said {
  words: string;
  mentions: PersonId[];
}

export type OpenThread = Said & {
  type: 'open_thread';
  threadId: string;
  commentId: string;
  audience: Audience;
  /** As it was found in the text; null: about the whole act. */
  anchor: Anchor | null;
};
export type Reply = Said & { type: 'reply'; threadId: string; commentId: string };
export type EditComment = Said & { type: 'edit_comment'; threadId: string; commentId: string };
export type WithdrawComment = { type: 'withdraw_comment'; threadId: string; commentId: string };
export type ResolveThread = { type: 'resolve_thread'; threadId: string };
export type ReopenThread = { type: 'reopen_thread'; threadId: string };

export type CommentCommand = OpenThread | Reply | EditComment | WithdrawComment | ResolveThread | ReopenThread;
