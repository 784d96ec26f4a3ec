import type { Instant } from '@acuerda/workflow/vocabulary';
import type { MailFacts } from '../facts';

/** A comment that mentions the recipient. */
export interface MailMention {
  /** Of the acuerdo. */
  title: string;
  /** Who said it. */
  by: string;
  at: Instant;
  /** What it says now. */
  words: string;
  /** The words that its thread is about; null: the whole act. */
  quote: string | null;
  /** Whether only the body hears it. */
  internal: boolean;
  /** Of its thread. */
  url: string;
}

export interface MentionsFacts extends MailFacts {
  /** Those of an hour or more, the first first; at least one. */
  mentions: readonly MailMention[];
  /** Where all of them are. */
  url: string;
}
