import type { Instant, LocalDate, ReturnCause } from '@acuerda/workflow/vocabulary';
import type { MailFacts, MailRevision } from '../facts';

/** What is asked of one seat. */
interface AwaitedFacts extends MailFacts {
  revision: MailRevision;
  /** The seat that is waited for. */
  seat: string;
  /** How the recipient would act for it. */
  capacity: 'titular' | 'alternate';
  /** Parts that differ from the revision that this seat decided on before; null where it decided on none. */
  changed: { since: number; parts: number } | null;
  /** This very revision. */
  url: string;
}

export interface VoteAwaitedFacts extends AwaitedFacts {
  /** The last local day on which votes are taken; once it is over, the vote stays open for want of quorum. */
  deadline: LocalDate;
  /** Why the vote was given longer, where it was. */
  extended?: { reason: string };
}

export interface SignoffAwaitedFacts extends AwaitedFacts {
  vote: { approve: number; reject: number; abstain: number };
  /** Until when objections are waited for even if the sign-off is complete. */
  objectionsUntil: Instant;
}

/** The part that an objection is about. */
interface ObjectedPart {
  /** Its kind and number as the document gives them: «Considerando 1.3». */
  label: string;
  /** The words objected to; null where it is the whole part. */
  quote: string | null;
}

export interface ObjectionRaisedFacts extends MailFacts {
  revision: MailRevision;
  part: ObjectedPart;
  /** Of the objection, or for maintaining it. */
  reasons: string;
  /** Set where it was answered before, and its seat does not give it up. */
  maintained?: true;
  /** The seat that objects. */
  seat: string;
  at: Instant;
  /** Whether it is the recipient who answers. */
  answers: boolean;
  url: string;
}

export interface ObjectionAnsweredFacts extends MailFacts {
  revision: MailRevision;
  part: ObjectedPart;
  seat: string;
  answer: { kind: 'accept' | 'decline'; reasons: string | null; at: Instant };
  /** When the silence of the seat counts, and as what; null where nothing is waited for. */
  silence: { countsAt: Instant; countsAs: 'withdrawn' | 'maintained' } | null;
  url: string;
}

export interface ReturnedFacts extends MailFacts {
  revision: MailRevision;
  cause: ReturnCause;
  reason: string | null;
  /** Votes and sign-offs that no longer count. */
  voided: { votes: number; signoffs: number };
  at: Instant;
  url: string;
}

/** An acuerdo that came to its end without being published. */
export interface EndedFacts extends MailFacts {
  /** The last one submitted. */
  revision: MailRevision;
  how:
    | { kind: 'rejected'; vote: { approve: number; reject: number; abstain: number } }
    | { kind: 'withdrawn'; reason: string };
  at: Instant;
  url: string;
}

export interface PublishedFacts extends MailFacts {
  revision: MailRevision;
  folio: string;
  at: Instant;
  inForceFrom: LocalDate;
  vote: { approve: number; reject: number; abstain: number };
  /** Civil society seats that gave their sign-off. */
  signoffs: readonly string[];
  /** Objections published beside the act. */
  objections: number;
  /** Terms that it moved. */
  moved: readonly { name: string; from: LocalDate; to: LocalDate }[];
  /** The checkpoint of the journal that covers it; null while there is none. */
  checkpoint: { size: number; root: string } | null;
  /** The public page of the act. */
  url: string;
}
