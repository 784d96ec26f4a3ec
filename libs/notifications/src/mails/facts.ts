import type { Holiday } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { Locale } from './mail-text';

/** The body that a mail is about. */
export interface MailBody {
  name: string;
  timeZone: string;
  /** Its own, beside the federal ones: what business days are counted with. */
  holidays: readonly Holiday[];
}

/**
 * Why somebody is written to. `holder`: of the appointment that the mail is about. `escalation`: an institution that
 * the rules name. `member`: whoever holds a post of the body, whichever it is.
 */
export type MailReason =
  | { as: 'secretariat' }
  | { as: 'titular' | 'alternate' | 'holder'; post: string }
  | { as: 'reviewer' | 'drafter' | 'member' | 'administrator' | 'escalation' | 'mentioned' };

/** Whom a mail is for, and by which addresses they say what they want to receive. */
export interface MailRecipient {
  name: string;
  reasons: readonly MailReason[];
  /** Where kinds of mail are switched on and off; null for who has no account. */
  preferencesUrl: string | null;
  /** Switches this kind of mail off; null where that may not be. */
  unsubscribeUrl: string | null;
}

/** What every mail of a body knows. */
export interface MailFacts {
  locale: Locale;
  body: MailBody;
  recipient: MailRecipient;
  /** Legal now: what days are counted from. */
  now: Instant;
}

/** A revision of an acuerdo as a mail names it. */
export interface MailRevision {
  title: string;
  number: number;
  /** SHA-256, in hexadecimal. A mail shows its beginning. */
  hash: string;
}
