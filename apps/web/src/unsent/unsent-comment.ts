import type { Audience, Instant } from '@acuerda/workflow/vocabulary';
import type { Refused } from '../api/use-request';
import type { MarkedWordsInput } from '../gql/graphql';

/**
 * `kept`: being written. `waiting`: to be sent as soon as the server answers. `sending`: on its way from this window.
 * `refused`: answered with a no. `unsubmitted`: the text was closed to comments meanwhile.
 */
export const UNSENT_STATES = ['kept', 'waiting', 'sending', 'refused', 'unsubmitted'] as const;
export type UnsentState = (typeof UNSENT_STATES)[number];

/** Words of the viewer that the server does not have yet, or would not take: kept in this browser until they settle it. */
export interface UnsentComment {
  /** One attempt: the server answers it once, however often it is sent. */
  commandId: string;
  bodyId: string;
  bodySlug: string;
  acuerdoId: string;
  kind: 'thread' | 'reply' | 'edit';
  /** Of a new thread its id to be. */
  threadId: string;
  /** Of an edit the comment that it changes, else the id to be. */
  commentId: string;
  audience: Audience;
  /** The words that a new thread is about; null: the whole act. */
  marked: MarkedWordsInput | null;
  words: string;
  mentions: string[];
  /** When it was begun, by this device's clock. */
  at: Instant;
  state: UnsentState;
  /** Why it was refused or not submitted; null with `refused`: the server could not make sense of it. */
  refusal: Refused | null;
}

/** What a composer says of a comment. Ids that are not named are made; the same `commandId` rewrites what was kept. */
export type UnsentDraft = Pick<UnsentComment, 'kind' | 'audience' | 'marked' | 'words' | 'mentions'> &
  Partial<Pick<UnsentComment, 'commandId' | 'threadId' | 'commentId'>>;

/** Words that are being sent, or may have arrived with an answer that was lost, stay as they are. */
export const mayRewrite = ({ state }: UnsentComment): boolean => state !== 'waiting' && state !== 'sending';
